// All rows of an incident. Each is in the index by time, unless its time can't be a key; then it is in the index by
// order.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { BY_INCIDENT, BY_ORDER } from "../database/names.ts";
import { rangeOf, resultOf } from "../database/raw.ts";

type Row = { readonly id: IDBValidKey; readonly order?: unknown };

/** Resolves to the rows as they are stored, in no order. */
export const readRows = async (facts: IDBObjectStore, id: IncidentId): Promise<readonly unknown[]> => {
  const range = rangeOf(id);
  // Not there yet if start-up reads a database that nothing has upgraded.
  const byOrder = facts.indexNames.contains(BY_ORDER) ? facts.index(BY_ORDER) : null;
  const [rows, ordered] = await Promise.all([
    resultOf(facts.index(BY_INCIDENT).getAll(range)) as Promise<readonly Row[]>,
    byOrder ? resultOf(byOrder.count(range)) : 0,
  ]);
  // Counting is cheap; the keys are read only if a row is missing.
  if (!byOrder || rows.filter(({ order }) => isKey(order)).length >= ordered) return rows;
  const here = new Set(rows.map((row) => row.id));
  const missing = (await resultOf(byOrder.getAllKeys(range))).filter((key) => !here.has(key));
  return [...rows, ...(await Promise.all(missing.map((key) => resultOf(facts.get(key)))))];
};

const isKey = (order: unknown): boolean =>
  typeof order === "string" || (typeof order === "number" && !Number.isNaN(order));
