// Whether a row of our own database is a fact: it may be complete and still be wrong inside.

import type { Fact, FactType } from "../../domain/incident/facts.ts";
import { holds, record } from "../json/shape.ts";
import { factFormats } from "./fact-formats.ts";
import { factBase } from "./fields.ts";

const base = record(factBase);

/** True if the row has the shape of its type; one of a newer version's type needs only the base that every fact has. */
export const isSoundRow = (row: unknown): row is Fact => {
  if (!holds(base, row)) return false;
  const { type, data } = row as { readonly type: string; readonly data: unknown };
  return !Object.hasOwn(factFormats, type) || holds(factFormats[type as FactType].shape, data);
};
