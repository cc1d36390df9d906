// A journal whose worker hangs must not hold up the mending for ever.

import { inTime } from "../database/in-time.ts";
import type { Journal } from "../journal/journal.ts";

/** Tens of megabytes are read within seconds, also on a slow phone. */
const PATIENCE_MS = 30_000;

/** Returns the journal; a comparison that takes too long answers as one that can't be made. */
export const limitComparison = (journal: Journal): Journal => ({
  ...journal,
  compare: (ids) => inTime(journal.compare(ids), PATIENCE_MS, null),
});
