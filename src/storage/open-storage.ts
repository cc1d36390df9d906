// The full storage: opens the database, seeds the pack, mends the two copies. Loaded after the first paint.
// It never hangs and never throws: where the database can't be used it works in memory, says so, and changes over when
// the database can be used after all.

import { type Live, live } from "../actions/live.ts";
import type { Persistence, StorageHealth } from "../actions/ports.ts";
import { builtInPack } from "../content/built-in-pack.ts";
import type { Pack } from "../domain/pack.ts";
import { byIncident } from "./by-incident.ts";
import { createConnection, type Patience } from "./connection.ts";
import { createForeign } from "./foreign.ts";
import { createJournal, type Journal } from "./journal.ts";
import { keepInMemory } from "./keep-in-memory.ts";
import { keepOnDisk } from "./keep-on-disk.ts";
import type { Keeping } from "./keeping.ts";
import { keepingBehind } from "./keeping-behind.ts";
import { mend } from "./mend.ts";
import { isPersisted, requestPersistence } from "./persistence.ts";
import { createDatabase, type Database } from "./schema.ts";
import { seedPack } from "./seed-pack.ts";
import { watchHealth } from "./watched-health.ts";

export interface StorageParts extends Keeping {
  readonly persistence: Persistence;
  readonly health: Live<StorageHealth>;
  /** Compares and mends the two copies; called once the page is idle. What came of it is in `health`. Never rejects. */
  mend(): Promise<void>;
  close(): void;
}

export interface StorageOptions {
  create(anyVersion: boolean): Database;
  readonly journal: Journal;
  readonly pack?: Pack;
  readonly patience?: Patience;
  readonly commitMs?: number;
}

/** Some sixty small rows at first run, one read later. */
const SEED_PATIENCE_MS = 10_000;

/** The two copies of a fact are milliseconds apart, on a slow phone that is starting tens of them. */
const COMMIT_MS = 250;

/** Resolves to the storage; `health` tells what it is worth. */
export const openStorage = async (options: StorageOptions = browserOptions()): Promise<StorageParts> => {
  const pack = options.pack ?? builtInPack;
  const health = live<StorageHealth>({ problem: null, restored: null, persisted: null, journal: null });
  const { note, watchConnection, watchLog, watchJournal } = watchHealth(health);
  const foreign = createForeign();
  const journal = watchJournal(options.journal);
  const connection = watchConnection(
    createConnection({
      create: options.create,
      onOpened: () => hasStarted && changeOver(),
      onProblem: (problem) => note({ problem }),
      ...(options.patience && { patience: options.patience }),
    }),
  );
  const onDisk = keepOnDisk({ connection, journal, foreign }, pack);
  const inMemory = keepInMemory({
    foreign,
    journal,
    builtInPack: pack,
    problem: () => health.get().problem ?? { type: "refused" },
  });
  let keeping: Keeping = inMemory;
  let hasStarted = false;
  let changing: Promise<void> = Promise.resolve();
  let mending: Promise<void> = Promise.resolve();

  const isOpen = (): Promise<boolean> => connection.use(async () => true).catch(() => false);

  const useDisk = async (): Promise<void> => {
    await connection.use((_raw, database) => seedPack(database, pack), SEED_PATIENCE_MS).catch(() => undefined);
    keeping = { ...onDisk, log: watchLog(onDisk.log) };
    for (const { id } of await inMemory.log.listAll()) await onDisk.log.merge(id, await inMemory.log.readFacts(id));
    for (const entry of await inMemory.outbox.list()) await onDisk.outbox.put(entry, entry.queuedAt);
  };

  // The database has come late, or has been opened anew: facts may be missing on either side.
  const changeOver = (): void => {
    changing = useDisk().catch(() => undefined);
    void changing.then(mendNow);
  };

  const awaitDisk = async (): Promise<Keeping> => {
    if (await isOpen()) await changing;
    return keeping;
  };
  const current = (): Keeping | Promise<Keeping> => (keeping === inMemory ? awaitDisk() : keeping);

  const mendDisk = async (): Promise<void> => {
    const mended = await mend({ connection, journal, foreign, commitMs: options.commitMs ?? COMMIT_MS });
    note({ journal: mended.journal, restored: mended.restored ?? health.get().restored });
  };

  // Without the database, what the journal has can at least be read and exported.
  const recallJournal = async (): Promise<void> => {
    const comparison = await journal.compare([]);
    let facts = 0;
    for (const [id, some] of byIncident(comparison?.missingInDatabase ?? []))
      facts += await inMemory.log.merge(id, some);
    note({ journal: comparison !== null, ...(facts > 0 && { restored: { facts, from: "journal" } }) });
  };

  const mendNow = (): Promise<void> => {
    mending = mending.then(() => (keeping === inMemory ? recallJournal() : mendDisk())).catch(() => undefined);
    return mending;
  };

  if (await isOpen()) await useDisk();
  hasStarted = true;
  void isPersisted().then((persisted) => note({ persisted }));

  return {
    ...keepingBehind(current, foreign.listen),
    persistence: {
      async request() {
        const persisted = await requestPersistence();
        note({ persisted });
        return persisted;
      },
    },
    health,
    mend: mendNow,
    close() {
      connection.close();
      journal.close();
      foreign.close();
    },
  };
};

/** Storage as the browser has it: the real database and the journal's worker. */
const browserOptions = (): StorageOptions => ({
  create: (anyVersion) => createDatabase(undefined, anyVersion),
  journal: createJournal(startWorker()),
});

const startWorker = (): Worker | null => {
  try {
    return new Worker(new URL("./journal-worker.ts", import.meta.url), { type: "module" });
  } catch {
    return null;
  }
};
