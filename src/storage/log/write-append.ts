// The hot path: every tap in an incident ends here. One raw strict transaction and nothing else; a put through Dexie
// costs twice as much.

import type { Fact } from "../../domain/incident/facts.ts";
import { FACTS, INCIDENTS } from "../database/names.ts";
import type { StoredIncident } from "../database/rows.ts";

/** Resolves once facts and row are durable; rejects with a ConstraintError, and writes nothing, if an id is known. */
export const writeAppend = (database: IDBDatabase, facts: readonly Fact[], row: StoredIncident): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction([FACTS, INCIDENTS], "readwrite", { durability: "strict" });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("Aborted", "AbortError"));
    try {
      const store = transaction.objectStore(FACTS);
      for (const fact of facts) store.add(fact);
      transaction.objectStore(INCIDENTS).put(row);
      transaction.commit();
    } catch (error) {
      reject(error);
      transaction.abort();
    }
  });
