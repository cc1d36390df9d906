// Cards from before they said who is paged, who stands in for an executive, how many reports are many, and what readers
// can do meanwhile, read as today's. Nothing is made up: what a card didn't say, it still doesn't.

import type { PackChips } from "./chips.ts";
import type { Pack, PackEntry } from "./pack.ts";

/** Returns the pack with these fields on each card that lacks them; of a damaged one, whatever it has. Chips are read apart. */
export const withStory = (pack: Pack): Pack => ({
  ...pack,
  ...all(pack, "severities"),
  ...all(pack, "triage"),
  ...all(pack, "authority"),
});

type Told = keyof typeof missing;

const missing = {
  severities: { pages: null },
  triage: { many: null },
  authority: { withinMinutes: null },
} as const;

/** Returns the card with what cards of its section say today. */
export const cardWithStory = <Entry extends PackEntry>(section: string, entry: Entry): Entry =>
  Object.hasOwn(missing, section) && isRecord(entry) ? { ...missing[section as Told], ...entry } : entry;

/** Returns the chips with the lists that they have today. */
export const chipsWithStory = (chips: PackChips): PackChips =>
  ({ ...noChips, ...(chips as Partial<PackChips>) }) as PackChips;

const noChips: Pick<PackChips, "meanwhile" | "needed"> = { meanwhile: [], needed: [] };

const all = (pack: Pack, section: Told): Partial<Pack> => {
  const entries: readonly PackEntry[] | undefined = pack[section];
  return Array.isArray(entries) ? { [section]: entries.map((entry) => cardWithStory(section, entry)) } : {};
};

const isRecord = (value: unknown): value is object => typeof value === "object" && value !== null;
