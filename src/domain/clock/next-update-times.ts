// When the next update could be promised together with a decision: the clock's own interval, or sooner.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import type { Pack } from "../pack/pack.ts";
import { intervalMs, isClockOver } from "./status-clock.ts";

export interface NextUpdateTime {
  readonly minutes: number;
  readonly at: Instant;
}

const MINUTE_MS = 60_000;
const sooner = [5, 10, 15, 30, 60];

/**
 * Returns at most three times on the full minute, the soonest first; the last is one interval in force from now, as an
 * update sent now would promise it. A later one would be cut short by the clock. None once no update is due any more.
 */
export const nextUpdateTimes = (incident: Incident, pack: Pack, now: Instant): readonly NextUpdateTime[] => {
  const every = intervalMs(incident, pack);
  if (every === null || isClockOver(incident)) return [];
  const interval = Math.max(1, Math.round(every / MINUTE_MS));
  const minutes = [...sooner.filter((length) => length < interval).slice(-2), interval];
  return minutes.map((length) => ({ minutes: length, at: fullMinute(now + length * MINUTE_MS) }));
};

const fullMinute = (at: number): Instant => (Math.floor(at / MINUTE_MS) * MINUTE_MS) as Instant;
