// Counts the open incidents for someone who must be sure, such as the service worker before it shows a newer version:
// where quick-read.ts takes what it can't read for empty, this rejects. Raw IndexedDB, because the worker has no Dexie.

import { BY_OPEN, DATABASE, INCIDENTS } from "../database/names.ts";

/**
 * Resolves to how many incidents and drills are open on this phone; 0 where nothing was ever stored. Rejects where the
 * database can't be opened or read, or lacks what it should have. Never creates or upgrades it.
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
