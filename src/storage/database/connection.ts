// One connection to the database, reopened when the browser drops it (iOS does after backgrounding).

import type { StorageProblem } from "../../actions/ports/storage-port.ts";
import { createDeadline } from "./deadline.ts";
import { problemOf, storageFailure, toFailure } from "./failure.ts";
import { openExisting } from "./open-existing.ts";
import type { Database } from "./schema.ts";

export interface Connection {
  /**
   * Runs `work` on the database, at once if it is already open, and resolves to its result. If the connection turns out
   * to be dead, or `work` takes longer than `patienceMs`, reopens it and runs `work` once more. Rejects with a
   * StorageFailure.
   */
  use<Result>(work: Work<Result>, patienceMs?: number): Promise<Result>;
  close(): void;
}

type Work<Result> = (raw: IDBDatabase, database: Database) => Promise<Result>;

export interface ConnectionOptions {
  create(anyVersion: boolean): Database;
  /** Called whenever the database has been opened; `again` if it was open before, so facts may be missing. */
  onOpened(again: boolean): void;
  onProblem(problem: StorageProblem): void;
  readonly patience?: Patience;
}

export interface Patience {
  /** How long older tabs may take to let go of the database, once the browser has said that they hold it. */
  readonly blockedMs: number;
  /** How long opening may take without a word from the browser before the app goes on without the database. */
  readonly openMs: number;
}

const usualPatience: Patience = { blockedMs: 1_000, openMs: 3_000 };

interface Attempt {
  /** Set once it is open, so that work can start at once. */
  database: Database | null;
  readonly opened: Promise<Database>;
  /** Rejects when the wait gets too long; the opening itself goes on. */
  readonly patience: Promise<never>;
}

/** Returns the connection; it closes itself on `versionchange`, so that a newer tab can go on. */
export const createConnection = (options: ConnectionOptions): Connection => {
  const { blockedMs, openMs } = options.patience ?? usualPatience;
  let attempt: Attempt | null = null;
  let openedBefore = false;
  let closed = false;

  const start = (): Attempt => {
    let isBlocked = false;
    const deadline = createDeadline(() => storageFailure({ type: isBlocked ? "blocked" : "slow" }));
    deadline.set(openMs);
    const open = async (anyVersion: boolean): Promise<Database> => {
      const fresh = options.create(anyVersion);
      fresh.on("blocked", () => {
        isBlocked = true;
        deadline.set(blockedMs);
      });
      await fresh.open();
      fresh.on("close", forget);
      fresh.on("versionchange", ({ newVersion }) => {
        forget();
        // A deletion is mended on the next use; an upgrade belongs to a newer tab.
        if (newVersion !== null) options.onProblem({ type: "newer" });
      });
      return fresh;
    };
    const begun: Attempt = {
      database: null,
      opened: open(false).catch(async (error) => {
        if (problemOf(error).type === "newer" && (await isPatched(options.create(true)))) return open(true);
        throw error;
      }),
      patience: deadline.passed,
    };
    const forget = (): void => {
      if (attempt === begun) attempt = null;
    };
    const arrived = (fresh: Database): void => {
      deadline.stop();
      if (closed) {
        fresh.close();
        return;
      }
      begun.database = fresh;
      options.onOpened(openedBefore);
      openedBefore = true;
    };
    const failed = (): void => {
      deadline.stop();
      forget();
    };
    begun.opened.then(arrived, failed);
    return begun;
  };

  const current = (): Attempt => (attempt ??= start());

  // If the database is open, the work starts before this returns.
  const run = async <Result>(
    { database, opened, patience }: Attempt,
    work: Work<Result>,
    patienceMs: number | undefined,
  ): Promise<Result> => {
    const open = database ?? (await Promise.race([opened, patience]));
    const raw = open.backendDB() as IDBDatabase | null;
    if (!raw) throw new DOMException("The connection is closed", "InvalidStateError");
    if (patienceMs === undefined) return work(raw, open);
    const deadline = createDeadline(() => new DOMException("No answer from the database", "InvalidStateError"));
    deadline.set(patienceMs);
    return Promise.race([work(raw, open), deadline.passed]).finally(deadline.stop);
  };

  // Only the connection that failed is given up: another call may have opened a new one by now.
  const giveUp = (dead: Attempt): void => {
    if (attempt === dead) attempt = null;
    dead.opened.then((open) => open.close()).catch(() => undefined);
  };

  return {
    async use(work, patienceMs) {
      if (closed) throw storageFailure({ type: "lost" });
      const first = current();
      try {
        return await run(first, work, patienceMs);
      } catch (error) {
        if (problemOf(error).type !== "lost") throw toFailure(error);
        giveUp(first);
        return run(current(), work, patienceMs).catch((again) => {
          throw toFailure(again);
        });
      }
    },
    close() {
      closed = true;
      attempt?.database?.close();
    },
  };
};

// When Dexie adds a missing table, it raises the browser's version by less than one of ours.
const isPatched = async (database: Database): Promise<boolean> => {
  const raw = await openExisting(database.name);
  raw?.close();
  return raw !== null && Math.floor(raw.version / 10) <= database.verno;
};
