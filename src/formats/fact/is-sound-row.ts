// Whether a row of our own database is a fact: it may be whole and still be wrong inside.

import type { Fact, FactType } from "../../domain/incident/facts.ts";
import { factBase } from "./fact-base.ts";
import { factShapes } from "./fact-shapes.ts";
import { record } from "../json/shape.ts";

const hasBase = record(factBase);

/** True where the row has the shape of its type; a type of a newer version needs the base that every fact has. */
export const isSoundRow = (row: unknown): row is Fact => {
  if (!hasBase(row)) return false;
  const { type, data } = row as { readonly type: string; readonly data: unknown };
  return !Object.hasOwn(factShapes, type) || factShapes[type as FactType](data);
};
