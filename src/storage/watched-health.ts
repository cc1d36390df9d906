// Notes in the health of the storage what its parts meet, so that the screen can say it.

import type { LiveSource } from "../actions/live.ts";
import type { EventLog, StorageFailure, StorageHealth, StorageProblem } from "../actions/ports.ts";
import type { Connection } from "./connection.ts";
import type { Journal } from "./journal.ts";

export interface WatchedHealth {
  note(change: Partial<StorageHealth>): void;
  watchConnection(connection: Connection): Connection;
  watchLog(log: EventLog): EventLog;
  watchJournal(journal: Journal): Journal;
}

/** Returns the watch over `health`: a problem stays until the same kind of work succeeds again. */
export const watchHealth = (health: LiveSource<StorageHealth>): WatchedHealth => {
  const note = (change: Partial<StorageHealth>): void => health.set({ ...health.get(), ...change });
  let met: StorageProblem | null = null;

  return {
    note,
    watchConnection: (connection) => ({
      ...connection,
      async use(work, patienceMs) {
        try {
          const result = await connection.use(work, patienceMs);
          // Reading works on a full phone: only an append shows that there is room again.
          if (met && met.type !== "full" && health.get().problem === met) note({ problem: null });
          return result;
        } catch (error) {
          met = (error as StorageFailure).problem;
          note({ problem: met });
          throw error;
        }
      },
    }),
    watchLog: (log) => ({
      ...log,
      async append(append) {
        await log.append(append);
        if (health.get().problem) note({ problem: null });
      },
    }),
    watchJournal: (journal) => ({
      ...journal,
      async append(facts) {
        const kept = await journal.append(facts);
        if (health.get().journal !== kept) note({ journal: kept });
        return kept;
      },
    }),
  };
};
