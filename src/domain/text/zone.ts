// The one zone function: every time is printed in the zone in force at that time. The rules are passed in as data.

import type { Instant } from "../fact/ids.ts";
import { DAY_MS, MINUTE_MS } from "./durations.ts";

/** Minutes east of UTC; 0 is UTC. */
export type ZoneMinutes = number;

/** The minutes east of UTC at any instant; a plain number is a zone that never changes. */
export type Zone = ZoneMinutes | ((at: Instant) => ZoneMinutes);

/** Returns the minutes east of UTC in force at `at`. */
export const zoneAt = (zone: Zone, at: Instant): ZoneMinutes => (typeof zone === "number" ? zone : zone(at));

/** Returns what the wall clock shows at `at`: ms since 1970 as if the wall clock ran on UTC. */
export const toWall = (at: Instant, zone: Zone): number => at + zoneAt(zone, at) * MINUTE_MS;

/**
 * Returns the instants at which the wall clock shows this time, earliest first: usually one, two if a change repeats
 * it, none if a change skips it. No zone changes twice within two days.
 */
export const fromWall = (wallMs: number, zone: Zone): readonly Instant[] =>
  offsetsAround(wallMs, zone)
    .map((minutes) => (wallMs - minutes * MINUTE_MS) as Instant)
    .filter((at) => toWall(at, zone) === wallMs)
    .sort((a, b) => a - b);

/** Returns the first of those; for a skipped time, the instant that many minutes after the change, as calendars do. */
export const firstFromWall = (wallMs: number, zone: Zone): Instant =>
  fromWall(wallMs, zone)[0] ?? ((wallMs - zoneAt(zone, (wallMs - DAY_MS) as Instant) * MINUTE_MS) as Instant);

const offsetsAround = (wallMs: number, zone: Zone): readonly ZoneMinutes[] => {
  const around = [wallMs - DAY_MS, wallMs + DAY_MS].map((at) => zoneAt(zone, at as Instant));
  return [...new Set(around)];
};
