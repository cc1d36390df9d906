// How fast is fast enough. The same seconds are on the score screen and behind the points.

import type { TimedMove } from "./drill-times.ts";

/** Seconds from the push or the alert; from the declaration for the severity. No points hang on the acknowledgement. */
export const reactionTargets: Readonly<Record<TimedMove, number>> = {
  acknowledge: 30,
  declare: 60,
  severity: 120,
  ic: 75,
  ops: 150,
  comms: 180,
  update: 180,
};
