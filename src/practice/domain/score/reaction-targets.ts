// How fast is fast enough. The same seconds are on the score screen and decide the points.

import type { TimedMove } from "./drill-times.ts";

/** The severity is picked in under a minute from the declaration. */
export const SEVERITY_SECONDS = 60;

/**
 * Seconds from the push or the alert: a minute to declare, another for the severity, and ninety seconds from the
 * declaration for the eight steps. Acknowledging gives no points.
 */
export const reactionTargets: Readonly<Record<TimedMove, number>> = {
  acknowledge: 30,
  declare: 60,
  severity: 120,
  ic: 75,
  ops: 150,
  comms: 150,
  update: 150,
};
