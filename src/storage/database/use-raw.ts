// How the parts that the service worker shares with the page reach the database: the page through its connection, the
// worker, which has no Dexie, by opening it as it is.

import { storageFailure } from "./failure.ts";
import { openAsItIs } from "./open-as-it-is.ts";

/** Runs `work` on the open database and resolves to its result; rejects where it can't be opened or the work fails. */
export type UseRaw = <Result>(work: (raw: IDBDatabase) => Promise<Result>) => Promise<Result>;

/** Returns a way to the database for a moment at a time: it is never created, upgraded or held. */
export const useAsItIs =
  (name?: string): UseRaw =>
  async (work) => {
    const raw = await openAsItIs(name);
    if (!raw) throw storageFailure({ type: "refused" });
    try {
      return await work(raw);
    } finally {
      raw.close();
    }
  };
