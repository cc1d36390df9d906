// An incident that nobody works on any more is over, or was forgotten. It can't know which: it can only ask.

import { intervalMs } from "../clock/intervals.ts";
import type { Instant } from "../fact/ids.ts";
import { type Incident, isOpen } from "../incident/incident.ts";
import type { Severities } from "../pack/severities.ts";
import { HOUR_MS } from "../text/durations.ts";

/** So many updates were never written. */
const INTERVALS = 10;
/** Whoever sleeps between two shifts hasn't forgotten anything. SEV4 has no clock: this alone counts. */
const LEAST_MS = 12 * HOUR_MS;

/** Returns how long an incident, or a drill, may be without an entry before somebody should be asked. */
export const mayBeQuietMs = (incident: Incident, pack: Severities): number =>
  Math.max(LEAST_MS, INTERVALS * (intervalMs(incident, pack) ?? 0));

export interface QuietTimes {
  /** The time of its newest entry. */
  readonly newestAt: Instant;
  /** Until when somebody on this phone said that it is still going; null if nobody did. */
  readonly goingUntil: Instant | null;
  readonly now: Instant;
}

/** Returns how long an open incident has been quiet, or null while there is no reason to ask whether it is over. */
export const forgottenForMs = (
  incident: Incident,
  pack: Severities,
  { newestAt, goingUntil, now }: QuietTimes,
): number | null => {
  const quietMs = now - newestAt;
  const isAsked = isOpen(incident) && quietMs > mayBeQuietMs(incident, pack) && now >= (goingUntil ?? now);
  return isAsked ? quietMs : null;
};
