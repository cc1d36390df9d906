// Which incidents there are, by their facts and by their rows: either can be missing.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { BY_INCIDENT, FACTS, INCIDENTS } from "../database/names.ts";
import { resultOf } from "../database/raw.ts";

/** Resolves to the ids of all incidents that have facts or a row. */
export const readIncidentIds = async (database: IDBDatabase): Promise<readonly IncidentId[]> => {
  const transaction = database.transaction([FACTS, INCIDENTS]);
  const [withRow, withFacts] = await Promise.all([
    resultOf(transaction.objectStore(INCIDENTS).getAllKeys()) as Promise<IncidentId[]>,
    idsIn(transaction.objectStore(FACTS).index(BY_INCIDENT)),
  ]);
  return [...new Set([...withRow, ...withFacts])];
};

// Jumps from incident to incident, however many facts are in between.
const idsIn = (index: IDBIndex): Promise<readonly IncidentId[]> =>
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
