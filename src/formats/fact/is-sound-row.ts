// Whether a row of our own database is a fact: it may be whole and still be wrong inside.

import type { Fact, FactType } from "../../domain/incident/facts.ts";
import { holds, record } from "../json/shape.ts";
import { factFormats } from "./fact-formats.ts";
import { factBase } from "./fields.ts";

const base = record(factBase);

/** True where the row has the shape of its type; a type of a newer version needs the base that every fact has. */
export const isSoundRow = (row: unknown): row is Fact => {
  if (!holds(base, row)) return false;
  const { type, data } = row as { readonly type: string; readonly data: unknown };
  return !Object.hasOwn(factFormats, type) || holds(factFormats[type as FactType].shape, data);
};
