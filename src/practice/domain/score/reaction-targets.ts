// How fast is fast enough. The same seconds are on the score screen and decide the points.

import type { TimedMove } from "./drill-times.ts";

/** Seconds from the push or the alert; points for the severity count from the declaration. Acknowledging gives none. */
export const reactionTargets: Readonly<Record<TimedMove, number>> = {
  acknowledge: 30,
  declare: 60,
  severity: 120,
  ic: 75,
  ops: 150,
  comms: 180,
  update: 180,
};
