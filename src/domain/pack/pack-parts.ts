// The pieces of a pack that are changed, compared and put back one at a time: a card, a whole section, or the chips.

import { cardOf } from "./card-of.ts";
import type { Pack, PackEntry, PackKey, PackSection } from "./pack.ts";

/** One card (`id`), or all entries of a section and their order (null); the chips are always whole. */
export interface PackPart {
  readonly section: PackSection | "chips";
  readonly id: string | null;
}

/** Returns the name of a part: "roles/ic", "rules". */
export const nameOfPart = ({ section, id }: PackPart): string => (id === null ? section : `${section}/${id}`);

/** Returns the part that a key names. */
export const partOfKey = (key: PackKey): PackPart => {
  const slash = key.indexOf("/");
  const section = key.slice(0, slash) as PackPart["section"];
  return { section, id: section === "chips" ? null : key.slice(slash + 1) };
};

/** Returns the part as the pack has it; undefined if it has no such card. */
export const partOf = (pack: Pack, { section, id }: PackPart): unknown =>
  section === "chips" || id === null ? pack[section] : cardOf(pack, section, id);

/**
 * Returns the pack with the part replaced, whatever the value is: it may be a draft. A card that the pack lacks goes to
 * the end of its section; undefined removes it.
 */
export const withPart = (pack: Pack, { section, id }: PackPart, value: unknown): Pack => {
  if (section === "chips" || id === null) return { ...pack, [section]: value };
  const entries: readonly PackEntry[] = pack[section];
  const at = pack[section].findIndex((entry) => entry.id === id);
  if (value === undefined) return { ...pack, [section]: at < 0 ? entries : entries.toSpliced(at, 1) };
  const entry = value as PackEntry;
  return { ...pack, [section]: at < 0 ? [...entries, entry] : entries.with(at, entry) };
};

/** Returns the pack with the part as `from` has it. A card that comes back takes its place among those around it. */
export const withPartOf = (pack: Pack, part: PackPart, from: Pack): Pack => {
  const { section, id } = part;
  const value = partOf(from, part);
  if (section === "chips" || id === null || value === undefined || partOf(pack, part) !== undefined) {
    return withPart(pack, part, value);
  }
  const ids = from[section].map((entry) => entry.id as string);
  const before = new Set(ids.slice(0, ids.indexOf(id)));
  const entries: readonly PackEntry[] = pack[section];
  const at = 1 + pack[section].findLastIndex((entry) => before.has(entry.id));
  return { ...pack, [section]: entries.toSpliced(at, 0, value as PackEntry) };
};

/** Returns the pack with the card one place up (-1) or down (1); the same pack if there is no such place. */
export const withMoved = (pack: Pack, section: PackSection, id: string, by: 1 | -1): Pack => {
  const entries: readonly PackEntry[] = pack[section];
  const at = pack[section].findIndex((entry) => entry.id === id);
  const [here, there] = [entries[at], entries[at + by]];
  if (!here || !there) return pack;
  return { ...pack, [section]: entries.with(at, there).with(at + by, here) };
};
