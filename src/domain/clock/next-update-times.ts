// The times that a decision or a text could promise for the next update: the clock's own interval, or sooner.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import type { Audience, Pack } from "../pack/pack.ts";
import { MINUTE_MS } from "../text/durations.ts";
import { isClockOver } from "./audience-clocks.ts";
import { everyMs } from "./intervals.ts";

export interface NextUpdateTime {
  readonly minutes: number;
  readonly at: Instant;
}

const sooner = [5, 10, 15, 30, 60];

/**
 * Returns at most three times on the full minute, soonest first; the last is one interval from now, as an update sent
 * now would promise. The clock would cut a later one short. Empty once no update is due any more.
 */
export const nextUpdateTimes = (
  incident: Incident,
  pack: Pack,
  now: Instant,
  audience: Audience = "engineering",
): readonly NextUpdateTime[] => {
  const every = everyMs(incident, pack, audience);
  if (every === null || isClockOver(incident)) return [];
  const interval = Math.max(1, Math.round(every / MINUTE_MS));
  const minutes = [...sooner.filter((length) => length < interval).slice(-2), interval];
  return minutes.map((length) => ({ minutes: length, at: fullMinute(now + length * MINUTE_MS) }));
};

const fullMinute = (at: number): Instant => (Math.floor(at / MINUTE_MS) * MINUTE_MS) as Instant;
