// Counts the open incidents for a caller that must be sure, such as the service worker before it shows a newer version:
// it rejects if the database can't be read. Raw IndexedDB, because the worker has no Dexie.

import { BY_OPEN, DATABASE, INCIDENTS } from "../database/names.ts";

/**
 * Resolves to how many incidents and drills are open on this phone; 0 if nothing was ever stored. Rejects if the
 * database can't be opened or read, or lacks a table it should have. Never creates or upgrades it.
 */
export const countOpen = (name: string = DATABASE): Promise<number> =>
  new Promise((resolve, reject) => {
    let isMissing = false;
    const opening = indexedDB.open(name);
    opening.onupgradeneeded = () => {
      isMissing = true;
      opening.transaction?.abort();
    };
    opening.onerror = (event) => {
      event.preventDefault();
      if (isMissing) resolve(0);
      else reject(opening.error);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      try {
        const counting = database.transaction(INCIDENTS).objectStore(INCIDENTS).index(BY_OPEN).count(1);
        counting.onsuccess = () => resolve(counting.result);
        counting.onerror = () => reject(counting.error);
      } catch (error) {
        reject(error);
      } finally {
        database.close(); // waits for the count
      }
    };
  });
