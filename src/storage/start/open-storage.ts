// The full storage: opens the database, seeds the pack, mends the two copies. Loaded after the first paint.
// It never hangs and never throws: if the database can't be used, it works in memory, says so, and changes over if the
// database becomes usable after all.

import { type Live, live } from "../../actions/ports/live.ts";
import type { EventLog, Persistence, StorageHealth } from "../../actions/ports/storage-port.ts";
import { builtInPack } from "../../content/built-in-pack.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { createConnection, type Patience } from "../database/connection.ts";
import { inTime } from "../database/in-time.ts";
import { connectTabs } from "../database/other-tabs.ts";
import { isPersisted, requestPersistence } from "../database/persistence.ts";
import { createDatabase, type Database } from "../database/schema.ts";
import { createJournal, type Journal } from "../journal/journal.ts";
import { createSentinel, type Sentinel } from "../journal/sentinel.ts";
import { seedPack } from "../kept/pack-store.ts";
import { isBlank } from "../log/is-blank.ts";
import { askBothCopies } from "../mend/ask-both-copies.ts";
import { freshHealth } from "../mend/fresh-health.ts";
import { limitComparison } from "../mend/limit-comparison.ts";
import { mend } from "../mend/mend.ts";
import { recallJournal } from "../mend/recall-journal.ts";
import { watchHealth } from "../mend/watched-health.ts";
import { createDiskStore } from "./disk-store.ts";
import { createMemoryStore } from "./memory-store.ts";
import type { Store } from "./store.ts";

export interface FullStorage {
  /** The store in force; a promise of it while the database is opening. */
  current(): Store | Promise<Store>;
  /** The reads that check both copies before they say that there is nothing. */
  readonly bothCopies: Pick<EventLog, "listOpen" | "listAll" | "open">;
  /** The team's cards, or the built-in ones if those aren't ready in a moment: declaring must not wait for them. */
  packNow(): Promise<Pack>;
  readonly onForeignFacts: EventLog["onForeignFacts"];
  readonly persistence: Persistence;
  readonly health: Live<StorageHealth>;
  /** Compares and mends the two copies; called once the page is idle. The outcome is in `health`. Never rejects. */
  mend(): Promise<void>;
  close(): void;
}

export interface StorageOptions {
  create(anyVersion: boolean): Database;
  readonly journal: Journal;
  readonly pack?: Pack;
  readonly patience?: Patience;
  readonly commitMs?: number;
  readonly sentinel?: Sentinel;
}

/** How long a start or a declaration may wait for the database: longer than it takes on a slow phone. */
const MOMENT_MS = 400;

/** Some sixty small rows on the first run; later, one read. */
const SEED_PATIENCE_MS = 10_000;

/** The two copies of a fact are milliseconds apart; on a slow phone that is starting up, tens of milliseconds. */
const COMMIT_MS = 250;

/** Resolves to the storage, after a moment even if the database isn't open; `health` says how far to trust it. */
export const openStorage = async (options: StorageOptions = browserOptions()): Promise<FullStorage> => {
  const pack = options.pack ?? builtInPack;
  const sentinel = options.sentinel ?? createSentinel(null);
  const health = live<StorageHealth>(freshHealth);
  const { note, noteSingle, noteDamaged, watchConnection, watchLog, watchJournal } = watchHealth(
    health,
    () => void mendNow(),
  );
  const otherTabs = connectTabs();
  const journal = watchJournal(limitComparison(options.journal));
  const connection = watchConnection(
    createConnection({
      create: options.create,
      onOpened: () => hasStarted && changeOver(),
      onProblem: (problem) => note({ problem }),
      ...(options.patience && { patience: options.patience }),
    }),
  );
  const onDisk = createDiskStore({ connection, journal, otherTabs, onSaved: sentinel.saved }, pack);
  const inMemory = createMemoryStore({
    otherTabs,
    journal,
    builtInPack: pack,
    problem: () => health.get().problem ?? { type: "refused" },
    onSingle: noteSingle,
  });
  let store: Store = inMemory;
  let hasStarted = false;
  let changing: Promise<void> = Promise.resolve();
  /** Whether both copies could be checked. */
  let mending: Promise<boolean> = Promise.resolve(false);

  const isOpen = (): Promise<boolean> => connection.use(async () => true).catch(() => false);

  const useDisk = async (): Promise<void> => {
    await connection.use((_raw, database) => seedPack(database, pack), SEED_PATIENCE_MS).catch(() => undefined);
    store = { ...onDisk, log: watchLog(onDisk.log) };
    for (const { id } of await inMemory.log.listAll()) await onDisk.log.merge(id, await inMemory.log.readFacts(id));
    for (const entry of await inMemory.outbox.list()) await onDisk.outbox.put(entry, entry.queuedAt);
  };

  // The database has opened late, or again: facts may be missing on either side.
  const changeOver = (): void => {
    changing = useDisk().catch(() => undefined);
    void changing.then(mendNow);
  };

  const awaitDisk = async (): Promise<Store> => {
    await started;
    if (await isOpen()) await changing;
    return store;
  };
  const current = (): Store | Promise<Store> => (store === inMemory ? awaitDisk() : store);

  const mendDisk = async (): Promise<boolean> => {
    const lostOf = sentinel.expect();
    const { entries, restored, damaged, ...mended } = await mend({
      connection,
      journal,
      otherTabs,
      commitMs: options.commitMs ?? COMMIT_MS,
    });
    noteDamaged(damaged);
    note({ ...mended, single: 0, restored: restored ?? health.get().restored, lost: lostOf(entries) });
    return true;
  };

  const mendNow = (): Promise<boolean> => {
    mending = mending
      .then(() => started)
      .then(() =>
        store === inMemory ? recallJournal(journal, inMemory.log, { note, noteDamaged }).then(() => false) : mendDisk(),
      )
      .catch(() => false);
    return mending;
  };

  const started = (async (): Promise<void> => {
    if (await isOpen()) await useDisk();
    hasStarted = true;
  })();
  await inTime(started, MOMENT_MS, undefined);
  void isPersisted().then((persisted) => note({ persisted }));

  return {
    current,
    bothCopies: askBothCopies(async () => (await current()).log, {
      mend: mendNow,
      health: health.get,
      isOnDisk: () => store !== inMemory,
      isBlank: async () => sentinel.expects() && (await connection.use(isBlank)),
    }),
    packNow: () =>
      inTime(
        Promise.resolve(current()).then(({ packs }) => packs.current()),
        MOMENT_MS,
        pack,
      ),
    onForeignFacts: otherTabs.listen,
    persistence: {
      async request() {
        const persisted = await requestPersistence();
        note({ persisted });
        return persisted;
      },
      acceptLoss() {
        sentinel.accept();
        note({ lost: null });
      },
    },
    health,
    mend: () => mendNow().then(() => undefined),
    close() {
      connection.close();
      journal.close();
      otherTabs.close();
    },
  };
};

/** The browser's storage: the real database, the journal's worker, and the sentinel's note beside them. */
const browserOptions = (): StorageOptions => ({
  create: (anyVersion) => createDatabase(undefined, anyVersion),
  journal: createJournal(startWorker()),
  sentinel: createSentinel(localStore()),
});

const startWorker = (): Worker | null => {
  try {
    return new Worker(new URL("../journal/journal-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
};

const localStore = (): Storage | null => {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
};
