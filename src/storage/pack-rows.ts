// The pack as rows, one an entry, so that an upgrade can replace what came with the app and leave what a team made of it.

import type { Pack, PackEntry, PackSection } from "../domain/pack.ts";
import type { PackRow } from "./rows.ts";

const sections = Object.keys({
  severities: true,
  triage: true,
  triggers: true,
  severityReasons: true,
  roles: true,
  authority: true,
  checklists: true,
  loop: true,
  rules: true,
  templates: true,
} satisfies Record<PackSection, true>) as readonly PackSection[];

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
    ...sections.flatMap((section) => pack[section].map((entry, order) => toRow(section, entry.id, order, entry))),
    toRow("chips", "chips", 0, pack.chips),
  ];
};

/** Returns the pack that the rows make up, edits over built-in entries; chips come from `builtIn` if no row has them. */
export const fromPackRows = (rows: readonly PackRow[], builtIn: Pack): Pack => {
  const entries = (section: PackRow["section"]): readonly PackEntry[] =>
    rows
      .filter((row) => row.section === section)
      .sort((a, b) => a.order - b.order)
      .map((row) => row.edited ?? row.builtIn);
  const lists = Object.fromEntries(sections.map((section) => [section, entries(section)]));
  const version = Math.max(...rows.map((row) => row.version));
  return { format: builtIn.format, version, ...lists, chips: entries("chips")[0] ?? builtIn.chips } as Pack;
};
