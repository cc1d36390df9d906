// Corrects one incident's row if it is wrong: folded by another version of the app, behind its facts, or missing.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { BY_INCIDENT, FACTS, INCIDENTS } from "../database/names.ts";
import { rangeOf, resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import { isCurrent } from "./projection.ts";
import { writeMerge } from "./write-merge.ts";

/**
 * Resolves to whether the row was corrected, once it is folded from all facts of the incident; if there are no facts,
 * it deletes the row.
 */
export const mendRow = async (database: IDBDatabase, id: IncidentId): Promise<boolean> => {
  const transaction = database.transaction([FACTS, INCIDENTS]);
  const [row, count] = await Promise.all([
    resultOf(transaction.objectStore(INCIDENTS).get(id)) as Promise<StoredIncident | undefined>,
    resultOf(transaction.objectStore(FACTS).index(BY_INCIDENT).count(rangeOf(id))),
  ]);
  if (isCurrent(row, count)) return false;
  await writeMerge(database, id, []);
  return true;
};
