// Sets the incidents' rows right: folded by another version of the app, behind their facts, missing, or without facts.

import type { IncidentId } from "../domain/ids.ts";
import { answer } from "./answer.ts";
import { BY_INCIDENT, FACTS, INCIDENTS } from "./names.ts";
import { isCurrent } from "./projection.ts";
import { rangeOf } from "./range-of.ts";
import type { IncidentRow } from "./rows.ts";
import { writeMerge } from "./write-merge.ts";

/** Resolves once every incident has a row that is folded from all of its facts. */
export const mendRows = async (database: IDBDatabase): Promise<void> => {
  const transaction = database.transaction([FACTS, INCIDENTS]);
  const index = transaction.objectStore(FACTS).index(BY_INCIDENT);
  const rows = (await answer(transaction.objectStore(INCIDENTS).getAll())) as IncidentRow[];
  const rowById = new Map(rows.map((row) => [row.id, row]));
  const ids = new Set([...rowById.keys(), ...(await incidentsIn(index))]);
  const counted = await Promise.all(
    [...ids].map(async (id) => ({ id, count: await answer(index.count(rangeOf(id))) })),
  );
  for (const { id, count } of counted) {
    if (!isCurrent(rowById.get(id), count)) await writeMerge(database, id, []);
  }
};

// Jumps from incident to incident, however many facts lie between.
const incidentsIn = (index: IDBIndex): Promise<readonly IncidentId[]> =>
  new Promise((resolve, reject) => {
    const ids: IncidentId[] = [];
    const request = index.openKeyCursor();
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(ids);
      const [id] = cursor.key as [IncidentId, number];
      ids.push(id);
      cursor.continue([id, []]);
    };
  });
