// The pack as rows, one per entry: what came with the app, and over it what the team has edited, added, removed, moved.

import { isSameData } from "../../domain/fact/same-data.ts";
import { withAudienceIntervals } from "../../domain/pack/audience-intervals.ts";
import { type FormerSeverity, toChips, toLoopStep, toSeverity } from "../../domain/pack/former-pack.ts";
import { cardWithStory } from "../../domain/pack/former-story.ts";
import { entryInOwnNames } from "../../domain/pack/own-names.ts";
import type { LoopStep, Pack, PackEntry, Severity } from "../../domain/pack/pack.ts";
import { sectionNames } from "../../domain/pack/section-names.ts";
import type { PackRow } from "../database/rows.ts";

type Section = PackRow["section"];

const sections: readonly Section[] = [...sectionNames, "chips"];

/** Where the team's own cards begin; no built-in section is as long. */
const AFTER_BUILT_IN = 1000;

/** Returns a row for every entry, none of them edited. */
export const toPackRows = (pack: Pack): readonly PackRow[] =>
  sections.flatMap((section) =>
    entriesIn(pack, section).map(({ id, entry }, order) => ({
      key: `${section}/${id}` as const,
      section,
      id,
      order,
      version: pack.version,
      builtIn: entry,
      edited: null,
    })),
  );

/** Returns the entries of a section by their ids; the chips are one entry with the id "chips". */
const entriesIn = (pack: Pack, section: Section): readonly { readonly id: string; readonly entry: PackEntry }[] =>
  section === "chips" ? [{ id: "chips", entry: pack.chips }] : pack[section].map((entry) => ({ id: entry.id, entry }));

/**
 * Returns the pack that the rows make up, edits over built-in entries. Whatever a damaged row no longer has comes from
 * `builtIn`, and so do the chips if no row has them. What was edited in an earlier version is read as today's, and
 * what the team hasn't edited speaks the names that its severities have.
 */
export const fromPackRows = (rows: readonly PackRow[], builtIn: Pack): Pack => {
  const read = (section: Section, named: (entry: PackEntry) => PackEntry): readonly PackEntry[] =>
    rows
      .filter((row) => row.section === section && !row.removed)
      .sort((a, b) => (a.place ?? a.order) - (b.place ?? b.order))
      .flatMap((row) => {
        const edited = whole(row.edited, row);
        if (edited) return asToday(section, edited);
        const entry = whole(row.builtIn, row) ?? builtInEntry(section, row.id);
        return entry ? named(asToday(section, entry)) : [];
      });
  const severities = read("severities", (entry) => entry) as readonly Severity[];
  const entries = (section: Section): readonly PackEntry[] =>
    read(section, (entry) => entryInOwnNames(entry, { severities }));
  const builtInEntry = (section: Section, id: string): PackEntry | undefined =>
    entriesIn(builtIn, section).find((one) => one.id === id)?.entry;
  const lists = Object.fromEntries(sectionNames.map((section) => [section, entries(section)]));
  const version = Math.max(...rows.map((row) => row.version));
  return { format: builtIn.format, version, ...lists, chips: entries("chips")[0] ?? builtIn.chips } as Pack;
};

const asToday = (section: Section, entry: PackEntry): PackEntry => {
  switch (section) {
    case "severities":
      return cardWithStory(
        section,
        "level" in entry ? withAudienceIntervals(entry as Severity) : toSeverity(entry as unknown as FormerSeverity),
      );
    case "loop":
      return toLoopStep(entry as LoopStep);
    case "chips":
      return toChips(entry as Pack["chips"]);
    default:
      return cardWithStory(section, entry);
  }
};

const whole = (entry: PackEntry | null | undefined, { section, id }: PackRow): PackEntry | null =>
  entry && (section === "chips" || ("id" in entry && entry.id === id)) ? entry : null;

/**
 * Returns the rows that make up `pack` over the same built-in entries. An entry that only speaks the names of the
 * severities, those before the change (`shown`) or after it, isn't edited.
 */
export const withPack = (rows: readonly PackRow[], shown: Pack, pack: Pack): readonly PackRow[] => {
  const isAsBuilt = ({ builtIn }: PackRow, entry: PackEntry): boolean =>
    builtIn !== null &&
    [builtIn, entryInOwnNames(builtIn, shown), entryInOwnNames(builtIn, pack)].some((one) => isSameData(one, entry));
  return sections.flatMap((section) => {
    const wanted = entriesIn(pack, section);
    const known = rows.filter((row) => row.section === section && row.builtIn !== null);
    const isBuiltIn = new Set(known.map(({ id }) => id));
    const isWanted = new Map(wanted.map((one, place) => [one.id, place]));
    // The order that needs no places: the built-in entries as they come, then the team's own.
    const plain = [
      ...known.toSorted((a, b) => a.order - b.order).flatMap(({ id }) => (isWanted.has(id) ? [id] : [])),
      ...wanted.flatMap(({ id }) => (isBuiltIn.has(id) ? [] : [id])),
    ];
    const isMoved = plain.join() !== wanted.map(({ id }) => id).join();
    const placed = (row: Omit<PackRow, "place" | "removed">): PackRow =>
      isMoved ? { ...row, place: isWanted.get(row.id) ?? row.order } : row;
    const gone = known
      .filter(({ id }) => !isWanted.has(id))
      .map(({ place: _place, ...row }): PackRow => ({ ...row, edited: null, removed: true }));
    const here = wanted.map(({ id, entry }, index) => {
      const row = known.find((one) => one.id === id);
      if (!row) return placed(ownRow(section, id, index, pack.version, entry));
      const { place: _place, removed: _removed, ...bare } = row;
      return placed({ ...bare, edited: isAsBuilt(row, entry) ? null : entry });
    });
    return [...here, ...gone];
  });
};

const ownRow = (section: Section, id: string, index: number, version: number, edited: PackEntry): PackRow => ({
  key: `${section}/${id}`,
  section,
  id,
  order: AFTER_BUILT_IN + index,
  version,
  builtIn: null,
  edited,
});

/** Returns whether the team has had a hand in the row. */
export const isTouched = ({ edited, removed, place }: PackRow): boolean =>
  edited !== null || removed === true || place !== undefined;

/** Returns the rows of a newer built-in pack, with what the team has made of the older one. */
export const upgradedRows = (stored: readonly PackRow[], pack: Pack): readonly PackRow[] => {
  const before = new Map(stored.map((row) => [row.key, row]));
  const fresh = toPackRows(pack).map((row): PackRow => {
    const old = before.get(row.key);
    if (!old) return row;
    const { edited, removed, place } = old;
    const kept = { ...row, edited: edited === null || isSameData(edited, row.builtIn) ? null : edited };
    return { ...kept, ...(removed && { removed }), ...(place !== undefined && { place }) };
  });
  const keys = new Set(fresh.map(({ key }) => key));
  const own = stored.flatMap((row) => (keys.has(row.key) || row.edited === null ? [] : [{ ...row, builtIn: null }]));
  return [...fresh, ...own];
};
