// The pack on this phone: built-in entries with the team's edits over them, one row per entry, so that an upgrade can
// replace the built-in version and leave the team's own.

import type { PackStore } from "../../actions/ports/storage-port.ts";
import { builtInFor } from "../../domain/pack/own-names.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import type { Connection } from "../database/connection.ts";
import type { PackRow } from "../database/rows.ts";
import type { Database } from "../database/schema.ts";
import { usablePack } from "../log/usable-pack.ts";
import { fromPackRows, isTouched, toPackRows, upgradedRows, withPack } from "./pack-rows.ts";

/** Returns the store; if nothing is stored or it can't be read, `builtIn` is in force. */
export const createPackStore = ({ use }: Connection, builtIn: Pack): PackStore => {
  const packOf = (rows: readonly PackRow[]): Pack =>
    (rows.length > 0 && usablePack(fromPackRows(rows, builtIn))) || builtIn;
  const current = async (): Promise<Pack> => packOf(await use((_raw, { pack }) => pack.toArray()).catch(() => []));
  return {
    current,
    builtIn: async () => builtInFor(builtIn, await current()),
    change: (update) =>
      use((_raw, database) =>
        database.transaction("rw", database.pack, async () => {
          const stored = await database.pack.toArray();
          const shown = packOf(stored);
          const next = update(shown);
          if (!next) return false;
          const rows = stored.length > 0 ? stored : toPackRows(builtIn);
          await replaceRows(database, stored, withPack(rows, shown, next));
          return true;
        }),
      ),
  };
};

/** Returns the store over `builtIn`. */
export const createMemoryPacks = (builtIn: Pack): PackStore => {
  let rows = toPackRows(builtIn);
  const current = (): Pack => (rows.some(isTouched) ? fromPackRows(rows, builtIn) : builtIn);
  return {
    current: async () => current(),
    builtIn: async () => builtInFor(builtIn, current()),
    async change(update) {
      const next = update(current());
      if (next) rows = withPack(rows, current(), next);
      return next !== null;
    },
  };
};

/**
 * Resolves once the pack is stored: on the first run as it is; over an older one, every built-in part is replaced, and
 * entries that vanished are removed unless edited. The same or an older version changes nothing.
 */
export const seedPack = (database: Database, pack: Pack): Promise<void> =>
  database.transaction("rw", database.pack, async () => {
    const stored = await database.pack.toArray();
    if (stored.some(({ version }) => version >= pack.version)) return;
    await replaceRows(database, stored, upgradedRows(stored, pack));
  });

const replaceRows = async ({ pack }: Database, stored: readonly PackRow[], rows: readonly PackRow[]): Promise<void> => {
  const kept = new Set(rows.map(({ key }) => key));
  await pack.bulkDelete(stored.map(({ key }) => key).filter((key) => !kept.has(key)));
  await pack.bulkPut([...rows]);
};
