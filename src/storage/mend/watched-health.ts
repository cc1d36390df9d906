// Notes problems that the storage meets in its health, so that the screen can show them.

import type { LiveSource } from "../../actions/ports/live.ts";
import type {
  EventLog,
  LogAppend,
  StorageFailure,
  StorageHealth,
  StorageProblem,
} from "../../actions/ports/storage-port.ts";
import type { Connection } from "../database/connection.ts";
import { inTime } from "../database/in-time.ts";
import type { Journal } from "../journal/journal.ts";
import { SECOND_COPY_MS } from "../log/event-log.ts";

export interface WatchedHealth {
  note(change: Partial<StorageHealth>): void;
  /** Notes what can't be believed in the journal; lines found earlier in this page still count as new. */
  noteDamaged(damaged: StorageHealth["damaged"]): void;
  /** Notes facts that only one of the copies has, until the two are mended. */
  noteSingle(facts: LogAppend["facts"]): void;
  watchConnection(connection: Connection): Connection;
  watchLog(log: EventLog): EventLog;
  watchJournal(journal: Journal): Journal;
}

/**
 * Returns the watch over `health`: a problem stays until the same kind of work succeeds again. `onBehind` is called
 * when the journal can be written to again and lacks facts.
 */
export const watchHealth = (health: LiveSource<StorageHealth>, onBehind: () => void): WatchedHealth => {
  const note = (change: Partial<StorageHealth>): void => health.set({ ...health.get(), ...change });
  const addSingle = (count: number): void => note({ single: Math.max(0, health.get().single + count) });
  let met: StorageProblem | null = null;
  let isBehind = false;

  return {
    note,
    noteDamaged(damaged) {
      const before = health.get().damaged?.fresh ?? 0;
      if (damaged) note({ damaged: { ...damaged, fresh: damaged.fresh + before } });
    },
    noteSingle: (facts) => addSingle(facts.length),
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
        const answer = journal.append(facts);
        const isLate = (await inTime(answer, SECOND_COPY_MS, null)) === null;
        if (isLate) addSingle(facts.length);
        const kept = await answer;
        if (isLate && kept) addSingle(-facts.length);
        if (!isLate && !kept) addSingle(facts.length);
        if (health.get().journal !== kept) note({ journal: kept });
        if (kept && isBehind) onBehind();
        isBehind = !kept;
        return kept;
      },
    }),
  };
};
