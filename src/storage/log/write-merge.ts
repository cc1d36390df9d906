// Adds facts to an incident, whatever is already there, and folds its row again: imports, restores, repeated appends.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { FACTS, INCIDENTS } from "../database/names.ts";
import { addFact, inTransaction, resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import { admitRows } from "./admit-rows.ts";
import { isCurrent, rowOf } from "./projection.ts";
import { readRows } from "./read-rows.ts";

/**
 * Resolves to the facts that were new, once they and the row are durable; all or none. Given no facts, it only corrects
 * the row.
 */
export const writeMerge = (database: IDBDatabase, id: IncidentId, facts: readonly Fact[]): Promise<readonly Fact[]> =>
  inTransaction(database, [FACTS, INCIDENTS], async (transaction) => {
    const store = transaction.objectStore(FACTS);
    const rows = transaction.objectStore(INCIDENTS);
    const [here, row] = await Promise.all([
      readRows(store, id) as Promise<readonly Fact[]>,
      resultOf(rows.get(id)) as Promise<StoredIncident | undefined>,
    ]);
    const known = new Set(here.map((fact) => fact.id));
    const wanted = facts.filter((fact) => !known.has(fact.id));
    const wereNew = await Promise.all(wanted.map((fact) => addFact(store, fact)));
    const fresh = wanted.filter((_fact, index) => wereNew[index]);
    const all = [...here, ...fresh];
    if (all.length === 0) rows.delete(id);
    else if (!isCurrent(row, all.length)) rows.put(rowOf(id, admitRows(all, id)));
    return fresh;
  });
