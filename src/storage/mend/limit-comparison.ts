// A journal whose worker hangs must not hold up the mending forever.

import { inTime } from "../database/in-time.ts";
import type { Journal } from "../journal/journal.ts";

/** Even a slow phone reads tens of megabytes within seconds. */
const PATIENCE_MS = 30_000;

/** Returns the journal; a comparison that takes too long resolves to null, as if it couldn't be made. */
export const limitComparison = (journal: Journal): Journal => ({
  ...journal,
  compare: (ids) => inTime(journal.compare(ids), PATIENCE_MS, null),
});
