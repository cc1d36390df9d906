// Puts the pack that came with the app into the database. Never touches what a team edited.

import type { Pack } from "../../domain/pack/pack.ts";
import type { Database } from "../database/schema.ts";
import { toPackRows } from "./pack-rows.ts";

/**
 * Resolves once the pack is stored: at first run as it is; over an older one every built-in part is replaced, entries
 * that vanished are removed unless edited. The same or an older version changes nothing.
 */
export const seedPack = (database: Database, pack: Pack): Promise<void> =>
  database.transaction("rw", database.pack, async () => {
    const stored = new Map((await database.pack.toArray()).map((row) => [row.key, row]));
    if ([...stored.values()].some(({ version }) => version >= pack.version)) return;
    const fresh = toPackRows(pack).map((row) => ({ ...row, edited: stored.get(row.key)?.edited ?? null }));
    const kept = new Set(fresh.map(({ key }) => key));
    const vanished = [...stored.values()].filter(({ key, edited }) => !kept.has(key) && edited === null);
    await database.pack.bulkDelete(vanished.map(({ key }) => key));
    await database.pack.bulkPut(fresh);
  });
