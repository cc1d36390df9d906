// Finds a card in any section of a pack.

import type { Pack, PackEntry, PackSection } from "./pack.ts";

/** Returns the card; undefined if the pack has none with this id. */
export const cardOf = (pack: Pack, section: PackSection, id: string): PackEntry | undefined =>
  pack[section].find((entry) => entry.id === id);
