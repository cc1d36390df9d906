// The pack as rows, one an entry, so that an upgrade can replace what came with the app and leave what a team made of it.

import type { Pack, PackEntry } from "../../domain/pack/pack.ts";
import type { PackRow } from "../database/rows.ts";
import { sectionNames } from "../log/usable-pack.ts";

/** Returns a row for every entry, none of them edited. */
export const toPackRows = (pack: Pack): readonly PackRow[] => {
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
 * Returns the pack that the rows make up, edits over built-in entries. What a damaged row no longer says comes from
 * `builtIn`, and so do the chips if no row has them.
 */
export const fromPackRows = (rows: readonly PackRow[], builtIn: Pack): Pack => {
  const entries = (section: PackRow["section"]): readonly PackEntry[] =>
    rows
      .filter((row) => row.section === section)
      .sort((a, b) => a.order - b.order)
      .flatMap((row) => whole(row.edited, row) ?? whole(row.builtIn, row) ?? builtInEntry(section, row.id) ?? []);
  const builtInEntry = (section: PackRow["section"], id: string): PackEntry | undefined =>
    section === "chips" ? builtIn.chips : builtIn[section].find((entry) => entry.id === id);
  const lists = Object.fromEntries(sectionNames.map((section) => [section, entries(section)]));
  const version = Math.max(...rows.map((row) => row.version));
  return { format: builtIn.format, version, ...lists, chips: entries("chips")[0] ?? builtIn.chips } as Pack;
};

const whole = (entry: PackEntry | null | undefined, { section, id }: PackRow): PackEntry | null =>
  entry && (section === "chips" || ("id" in entry && entry.id === id)) ? entry : null;
