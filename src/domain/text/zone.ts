// The one zone function: every time is printed in the zone in force at that time. The rules come in as data.

import type { Instant } from "../fact/ids.ts";

/** Minutes east of UTC; 0 is UTC. */
export type ZoneMinutes = number;

/** The minutes east of UTC at any instant; a plain number is a zone that never changes. */
export type Zone = ZoneMinutes | ((at: Instant) => ZoneMinutes);

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Returns the minutes east of UTC in force at `at`. */
export const zoneAt = (zone: Zone, at: Instant): ZoneMinutes => (typeof zone === "number" ? zone : zone(at));

/** Returns what the wall shows at `at`: ms since 1970 as if the wall were UTC. */
export const toWall = (at: Instant, zone: Zone): number => at + zoneAt(zone, at) * MINUTE_MS;

/**
 * Returns the instants at which the wall shows this time, earliest first: one as a rule, two where a change repeats it,
 * none where a change skips it. No zone changes twice within two days.
 */
export const fromWall = (wallMs: number, zone: Zone): readonly Instant[] =>
  offsetsAround(wallMs, zone)
    .map((minutes) => (wallMs - minutes * MINUTE_MS) as Instant)
    .filter((at) => toWall(at, zone) === wallMs)
    .sort((a, b) => a - b);

/** Returns the first of those; for a skipped time the instant that many minutes after the change, as calendars take it. */
export const firstFromWall = (wallMs: number, zone: Zone): Instant =>
  fromWall(wallMs, zone)[0] ?? ((wallMs - zoneAt(zone, (wallMs - DAY_MS) as Instant) * MINUTE_MS) as Instant);

const offsetsAround = (wallMs: number, zone: Zone): readonly ZoneMinutes[] => {
  const around = [wallMs - DAY_MS, wallMs + DAY_MS].map((at) => zoneAt(zone, at as Instant));
  return [...new Set(around)];
};
