// The relay's database with no server beside it: PGlite in a data folder. All the care it needs is here, and it refuses
// to run without durability (docs/decisions, "The embedded store syncs").

import { existsSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { DAY_MS, MINUTE_MS } from "../../domain/text/durations.ts";
import { newestBackup } from "./backup-files.ts";
import { createDatabase, NotMade } from "./create-database.ts";
import { checkFiles, damaged, isDamage, isFolderFull, madeMark, markMade } from "./damage.ts";
import { makeDataFolder } from "./data-folder.ts";
import { dumped } from "./dump.ts";
import { DurableFS } from "./durable-fs.ts";
import { takeLock } from "./lock-file.ts";
import { migrate } from "./migrate.ts";
import { startParams } from "./start-params.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

const CHECKPOINT_MS = 5 * MINUTE_MS;
const VACUUM_MS = DAY_MS;

export interface EmbeddedOptions {
  /** The lock has to be waited for. */
  readonly onWait?: () => void;
  /** Rejects where there is no database yet. */
  readonly mustExist?: boolean;
  /** A database that was here and is gone is expected: another one is about to be put in its place. */
  readonly isReplaced?: boolean;
  /** The folder of backups, for a sentence on damage. */
  readonly backup?: string | null;
}

/**
 * Resolves to the migrated store in `folder`, which it creates (for its owner alone) if missing. Rejects with a
 * sentence if another process has it, if it is damaged, or if a commit doesn't reach the disk.
 */
export const openEmbedded = async (
  folder: string,
  { onWait = () => {}, mustExist = false, isReplaced = false, backup = null }: EmbeddedOptions = {},
): Promise<Store> => {
  const files = join(folder, "database");
  if (mustExist && !existsSync(files) && !existsSync(madeMark(folder))) {
    throw new Error(`There is no relay’s data in ${folder}. Give its folder with --data.`);
  }
  makeDataFolder(folder);
  const giveBack = await takeLock(join(folder, "relay.lock"), { onWait }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "ENOSPC" ? noRoom(folder, error) : error;
  });
  const places = { folder, newestBackup: () => newestBackup(folder, backup) };
  let pglite: PGlite | null = null;
  let fs: DurableFS;
  try {
    if (!isReplaced) checkFiles(places);
    const isNew = !existsSync(join(files, "PG_VERSION"));
    try {
      if (isNew) await createDatabase(files);
      fs = new DurableFS(files);
      pglite = new PGlite({ fs, startParams });
      await pglite.waitReady;
    } catch (error) {
      if (isFolderFull(folder)) throw noRoom(folder, error);
      if (error instanceof NotMade) throw error;
      throw damaged(places, isNew ? "its first start failed" : "the engine refuses its files", error);
    }
    const opened = pglite;
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite: opened }) });
    await checkDurability(opened, fs);
    await migrate(db)
      .then(() => touchTables(db))
      .catch((error: Error) => {
        if (isFolderFull(folder)) throw noRoom(folder, error);
        throw isDamage(error) ? damaged(places, "its tables can’t be read", error) : error;
      });
    markMade(folder);
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

const noRoom = (folder: string, cause: unknown): Error =>
  new Error(`There is no room in the data folder ${folder}. Free some space on its disk, then start again.`, { cause });

/** Reads a row of each table: damage shows at the start, and not first when a reminder is due. */
const touchTables = async (db: Kysely<Tables>): Promise<void> => {
  for (const table of ["relay", "tallies", ...dumped.map(({ table }) => table)] as const) {
    await db.selectFrom(table).selectAll().limit(1).execute();
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
