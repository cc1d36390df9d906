// Sections that came later than some packs: a log or a file may be older than they are. An empty one means the one that
// came with the app.

import type { Pack } from "./pack.ts";

/** Returns the pack with each of these sections filled from the built-in one if it has none. */
export const withLaterSections = (pack: Pack, builtIn: Pack): Pack =>
  pack.phrases.length > 0 ? pack : { ...pack, phrases: builtIn.phrases };
