// Whether the database can still write. A read says nothing about that, and small writes go on for a while on a full disk,
// into pages that are there already.

import { statfs } from "node:fs/promises";
import { sql } from "kysely";
import type { Db, Engine } from "./store.ts";

/** With less than this left, the next write may be the one that fails. */
const FULL_BYTES = 1_000_000;

/** Resolves to whether the disk of the data folder has room; the disk of a PostgreSQL elsewhere can't be seen from here. */
export const hasRoomLeft = async (engine: Engine): Promise<boolean> => {
  if (engine.kind !== "embedded" || engine.folder === "") return true;
  const { bavail, bsize } = await statfs(engine.folder);
  return bavail * bsize >= FULL_BYTES;
};

/** Rejects if the database has no room: writes some pages of its own, which are gone with the transaction. */
export const tryRoom = (db: Db): Promise<void> =>
  db.transaction().execute(async (trx) => {
    await sql`create temporary table first90_room on commit drop as
      select repeat(chr(120), 1000) as filling from generate_series(1, 200)`.execute(trx);
  });
