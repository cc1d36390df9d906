// Whether a stored pack can be shown at all. A pack from outside has to pass the whole schema instead.

import type { Pack } from "../../domain/pack/pack.ts";
import { sectionNames } from "../../domain/pack/section-names.ts";

/** Returns the pack if each of its parts is a list of entries with an id; null if it is damaged. */
export const usablePack = (pack: Pack | null | undefined): Pack | null =>
  pack?.format === "first90.pack" && sectionNames.every((name) => isList(pack[name])) && isChips(pack.chips)
    ? pack
    : null;

const isList = (entries: unknown): boolean =>
  Array.isArray(entries) && entries.every((entry) => typeof (entry as { id?: unknown } | null)?.id === "string");

const isChips = (chips: Pack["chips"] | undefined): boolean =>
  Array.isArray(chips?.services) && Array.isArray(chips.impact) && Array.isArray(chips.affected);
