// Opens the database as it is, with raw IndexedDB: never creates it, never upgrades it. Used by the service worker,
// which has no Dexie, and by start-up; weighs on the first screen.

import { storageFailure } from "./failure.ts";
import { DATABASE } from "./names.ts";

/** Another tab's blocked upgrade makes every opening wait; start-up doesn't wait that long. */
const PATIENCE_MS = 3_000;

/**
 * Resolves to the open database; null if there is none (it then calls `onMissing`), if it can't be opened, or if
 * another tab is holding it.
 */
export const openExisting = (name: string = DATABASE, onMissing?: () => void): Promise<IDBDatabase | null> =>
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

/** Runs `work` on the open database and resolves to its result; rejects if it can't be opened or the work fails. */
export type WithRaw = <Result>(work: (raw: IDBDatabase) => Promise<Result>) => Promise<Result>;

/** Returns access to the database for a moment at a time: it never creates, upgrades or holds it. */
export const withRawDatabase =
  (name?: string): WithRaw =>
  async (work) => {
    const raw = await openExisting(name);
    if (!raw) throw storageFailure({ type: "refused" });
    try {
      return await work(raw);
    } finally {
      raw.close();
    }
  };
