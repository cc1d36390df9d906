// `--restore FILE`: a backup or a dump becomes the data of a relay that has none yet, embedded or on PostgreSQL.

import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import type { RelayOptions } from "../relay-options.ts";
import { madeMark } from "../store/damage.ts";
import { END } from "../store/dump.ts";
import { readKeyFile, vapidFile, writeKeyFile } from "../store/key-file.ts";
import { openStore } from "../store/open-store.ts";
import type { Store } from "../store/store.ts";

/** Resolves to what to print; rejects with a sentence, and leaves a database that has data as it is. */
export const restoreRelay = async (options: RelayOptions, file: string): Promise<string> => {
  const statements = readBackup(file);
  const { databaseUrl, data } = options;
  if (databaseUrl === null) checkIsFree(options, statements);
  const store = await openStore(options, { isReplaced: true });
  let isDone = false;
  try {
    if (await store.db.selectFrom("teams").select("id").limit(1).executeTakeFirst()) throw new Error(taken(options));
    await load(store, databaseUrl, statements).catch((error: Error) => {
      throw new Error(
        `${file} can’t be restored: ${error.message}. It may be damaged, or from a newer version of First90.`,
        {
          cause: error,
        },
      );
    });
    await keepKeysInFile(store);
    isDone = true;
    return `The relay’s data is back, from ${file}. Start it as before; phones notice nothing.`;
  } finally {
    await store.close();
    if (!isDone && databaseUrl === null) {
      for (const made of [join(data, "database"), madeMark(data)]) rmSync(made, { recursive: true, force: true });
    }
  }
};

/** Throws a sentence unless the folder has no database and no keys but the backup's own. */
const checkIsFree = (options: RelayOptions, statements: string): void => {
  if (existsSync(join(options.data, "database"))) throw new Error(taken(options));
  const keys = readKeyFile(vapidFile(options.data));
  if (keys === null || statements.includes(`'${keys.privateKey}'`)) return;
  throw new Error(
    `${vapidFile(options.data)} has other keys than the backup. Give a new folder with --data, or move that file away.`,
  );
};

const readBackup = (file: string): string => {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    throw new Error(`${file} can’t be read (${(error as NodeJS.ErrnoException).code}).`, { cause: error });
  }
  if (!text.startsWith("begin;\ndelete from relay;\n")) throw new Error(`${file} is no backup of a relay.`);
  if (!text.endsWith(END)) throw new Error(`${file} isn’t whole: its end is missing. Take an earlier backup.`);
  return text;
};

/** In a backup of an earlier version the pushes alone say when a phone was reached. */
const NOTE_LAST_PUSHES = `
  update devices set last_sent_at = seen.sent_at, last_received_at = seen.received_at
  from (
    select device_id, max(sent_at) as sent_at, max(received_at) as received_at from pushes group by device_id
  ) as seen
  where seen.device_id = devices.id`;

/** All of it in one transaction, which the file itself begins and ends. */
const load = async ({ engine }: Store, databaseUrl: string | null, statements: string): Promise<void> => {
  const all = [statements, ...(statements.includes('"last_sent_at"') ? [] : [NOTE_LAST_PUSHES])];
  if (engine.kind === "embedded") {
    for (const one of all) await engine.pglite.exec(one);
    return;
  }
  // A connection of its own: this may take longer than any other statement.
  const client = new Client({ connectionString: databaseUrl ?? "" });
  await client.connect();
  try {
    for (const one of all) await client.query(one);
  } finally {
    await client.end();
  }
};

/** The embedded database has its keys in a file of their own, which its operator can copy. */
const keepKeysInFile = async ({ db, engine }: Store): Promise<void> => {
  if (engine.kind !== "embedded") return;
  const row = await db.selectFrom("relay").select(["vapid_public", "vapid_private"]).executeTakeFirstOrThrow();
  if (row.vapid_public === null || row.vapid_private === null) return;
  const file = vapidFile(engine.folder);
  if (!existsSync(file)) writeKeyFile(file, { publicKey: row.vapid_public, privateKey: row.vapid_private });
  await db.updateTable("relay").set({ vapid_public: null, vapid_private: null }).execute();
};

const taken = ({ databaseUrl, data }: RelayOptions): string =>
  databaseUrl === null
    ? `${data} has a relay’s data already. Give a new folder with --data, or move that one away.`
    : "The database of DATABASE_URL has a relay’s data already. Give an empty one.";
