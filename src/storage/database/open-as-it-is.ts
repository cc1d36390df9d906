// Opens the database as it is, with raw IndexedDB: never creates it, never upgrades it. Weighs on the first screen.

import { DATABASE } from "./names.ts";

/** Another tab's blocked upgrade makes every opening wait; start-up doesn't wait with it. */
const PATIENCE_MS = 3_000;

/**
 * Resolves to the open database; null where there is none (`onMissing` is called then), where it can't be opened, or
 * where another tab holds it.
 */
export const openAsItIs = (name: string = DATABASE, onMissing?: () => void): Promise<IDBDatabase | null> =>
  new Promise((resolve) => {
    const giveUp = (): void => resolve(null);
    try {
      const request = indexedDB.open(name);
      let waiting = true;
      const timer = setTimeout(() => {
        waiting = false;
        giveUp();
      }, PATIENCE_MS);
      request.onupgradeneeded = () => {
        onMissing?.();
        request.transaction?.abort();
      };
      request.onsuccess = () => {
        clearTimeout(timer);
        if (waiting) resolve(request.result);
        else request.result.close();
      };
      request.onerror = (event) => {
        event.preventDefault();
        clearTimeout(timer);
        giveUp();
      };
    } catch {
      giveUp();
    }
  });
