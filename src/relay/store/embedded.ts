// The relay's database with no server beside it: PGlite in a data folder. All the care it needs is here, and it refuses
// to run without durability (docs/decisions, "The embedded store syncs").

import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { DAY_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import { createDatabase } from "./create-database.ts";
import { makeDataFolder } from "./data-folder.ts";
import { DurableFS } from "./durable-fs.ts";
import { takeLock } from "./lock-file.ts";
import { migrate } from "./migrate.ts";
import { startParams } from "./start-params.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

const CHECKPOINT_MS = 5 * MINUTE_MS;
const VACUUM_MS = DAY_MS;

/**
 * Resolves to the migrated store in `folder`, which it creates (for its owner alone) if missing. Rejects with a
 * sentence if another process has it or if a commit doesn't reach the disk; calls `onWait` if it has to wait to know.
 */
export const openEmbedded = async (folder: string, onWait: () => void = () => {}): Promise<Store> => {
  makeDataFolder(folder);
  const giveBack = await takeLock(join(folder, "relay.lock"), { onWait });
  const files = join(folder, "database");
  let pglite: PGlite | null = null;
  try {
    if (!existsSync(join(files, "PG_VERSION"))) await createDatabase(files);
    const fs = new DurableFS(files);
    const opened = new PGlite({ fs, startParams });
    pglite = opened;
    await opened.waitReady;
    await checkDurability(opened, fs);
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: opened }) });
    await migrate(db);
    const stopUpkeep = startUpkeep(opened);
    const close = async (): Promise<void> => {
      stopUpkeep();
      await db.destroy();
      giveBack();
    };
    return { db, engine: { kind: "embedded", pglite: opened, folder }, close };
  } catch (error) {
    await pglite?.close().catch(() => {});
    giveBack();
    throw error;
  }
};

/** Rejects with a sentence unless fsync is on and a commit really calls it. */
export const checkDurability = async (pglite: PGlite, fs: Pick<DurableFS, "syncs">): Promise<void> => {
  const { rows } = await pglite.query<{ fsync: string }>("select current_setting('fsync') as fsync");
  const before = fs.syncs;
  // The smallest commit that reaches the disk: a message in the log that belongs to no table.
  await pglite.query("select pg_logical_emit_message(true, 'first90', 'check')");
  if (rows[0]?.fsync === "on" && fs.syncs > before) return;
  throw new Error(
    "The embedded database doesn’t sync its commits to the disk, so a power cut could lose reminders. The relay won’t start like this: install exactly the packages in the lock file (npm ci), or use PostgreSQL through DATABASE_URL.",
  );
};

/** PGlite has no background workers: without this its log grows forever and dead rows stay. */
const startUpkeep = (pglite: PGlite): (() => void) => {
  // A failure shows at the next commit, which reports it; here it only means that the work is done later.
  const run = (statement: string) => () => void pglite.exec(statement).catch(() => {});
  const timers = [setInterval(run("CHECKPOINT"), CHECKPOINT_MS), setInterval(run("VACUUM ANALYZE"), VACUUM_MS)];
  for (const timer of timers) timer.unref();
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
};
