// The pack on this phone: built-in entries with the team's edits over them, one row per entry, so that an upgrade can
// replace the built-in version and leave the team's own.

import type { PackStore } from "../../actions/ports/storage-port.ts";
import { type FormerSeverity, toSeverity } from "../../domain/pack/former-pack.ts";
import { withOwnNames } from "../../domain/pack/own-names.ts";
import type { Pack, PackEntry, PackKey, Severity } from "../../domain/pack/pack.ts";
import type { Connection } from "../database/connection.ts";
import type { PackRow } from "../database/rows.ts";
import type { Database } from "../database/schema.ts";
import { sectionNames, usablePack } from "../log/usable-pack.ts";

/** Returns the store; if nothing is stored or it can't be read, `builtIn` is in force. */
export const createPackStore = ({ use }: Connection, builtIn: Pack): PackStore => {
  const rows = () => use((_raw, { pack }) => pack.toArray()).catch(() => []);
  return {
    async current() {
      const stored = await rows();
      return (stored.length > 0 && usablePack(fromPackRows(stored, builtIn))) || builtIn;
    },
    edited: async () => new Set((await rows()).flatMap(({ key, edited }) => (edited === null ? [] : [key]))),
    edit: (key, edited) => use(async (_raw, { pack }) => (await pack.update(key, { edited })) > 0),
  };
};

/** Returns the store over `builtIn`. */
export const createMemoryPacks = (builtIn: Pack): PackStore => {
  const edits = new Map<PackKey, PackEntry>();
  const rows = toPackRows(builtIn);
  return {
    current: async () =>
      edits.size === 0
        ? builtIn
        : fromPackRows(
            rows.map((row) => ({ ...row, edited: edits.get(row.key) ?? null })),
            builtIn,
          ),
    edited: async () => new Set(edits.keys()),
    async edit(key, entry) {
      if (!rows.some((row) => row.key === key)) return false;
      if (entry === null) edits.delete(key);
      else edits.set(key, entry);
      return true;
    },
  };
};

/**
 * Resolves once the pack is stored: on the first run as it is; over an older one, every built-in part is replaced, and
 * entries that vanished are removed unless edited. The same or an older version changes nothing.
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

/** Returns a row for every entry, none of them edited. */
const toPackRows = (pack: Pack): readonly PackRow[] => {
  const toRow = (section: PackRow["section"], id: string, order: number, builtIn: PackEntry): PackRow => ({
    key: `${section}/${id}`,
    section,
    id,
    order,
    version: pack.version,
    builtIn,
    edited: null,
  });
  return [
    ...sectionNames.flatMap((section) => pack[section].map((entry, order) => toRow(section, entry.id, order, entry))),
    toRow("chips", "chips", 0, pack.chips),
  ];
};

/**
 * Returns the pack that the rows make up, edits over built-in entries. Whatever a damaged row no longer has comes from
 * `builtIn`, and so do the chips if no row has them. Severities edited in an earlier version are read as today's, and
 * what the team hasn't edited speaks the names that its severities have.
 */
const fromPackRows = (rows: readonly PackRow[], builtIn: Pack): Pack => {
  const read = (section: PackRow["section"], named: (entry: PackEntry) => PackEntry): readonly PackEntry[] =>
    rows
      .filter((row) => row.section === section)
      .sort((a, b) => a.order - b.order)
      .flatMap((row) => {
        const edited = whole(row.edited, row);
        if (edited) return edited;
        const entry = whole(row.builtIn, row) ?? builtInEntry(section, row.id);
        return entry ? named(entry) : [];
      });
  const severities = read("severities", (entry) => entry).map(asSeverity);
  const entries = (section: PackRow["section"]): readonly PackEntry[] => {
    const found = read(section, (entry) => withOwnNames(entry, { severities }));
    return section === "severities" ? found.map(asSeverity) : found;
  };
  const builtInEntry = (section: PackRow["section"], id: string): PackEntry | undefined =>
    section === "chips" ? builtIn.chips : builtIn[section].find((entry) => entry.id === id);
  const lists = Object.fromEntries(sectionNames.map((section) => [section, entries(section)]));
  const version = Math.max(...rows.map((row) => row.version));
  return { format: builtIn.format, version, ...lists, chips: entries("chips")[0] ?? builtIn.chips } as Pack;
};

// Rows of earlier versions have severities without a class.
const asSeverity = (entry: PackEntry): Severity =>
  "level" in entry ? (entry as Severity) : toSeverity(entry as unknown as FormerSeverity);

const whole = (entry: PackEntry | null | undefined, { section, id }: PackRow): PackEntry | null =>
  entry && (section === "chips" || ("id" in entry && entry.id === id)) ? entry : null;
