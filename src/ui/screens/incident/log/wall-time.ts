// Times as a date-and-time field holds them: on the wall of a zone, without saying which.

import type { Instant } from "../../../../domain/ids.ts";

const MINUTE_MS = 60_000;

/** Returns "2026-11-21T03:02" for an instant, in the zone given in minutes east of UTC. */
export const wallTime = (at: Instant, zone: number): string =>
  new Date(at + zone * MINUTE_MS).toISOString().slice(0, 16);

/** Returns the instant that a field shows in that zone; null where it holds no time. */
export const fromWallTime = (value: string, zone: number): Instant | null => {
  const utc = Date.parse(`${value.slice(0, 16)}:00Z`);
  return Number.isNaN(utc) ? null : ((utc - zone * MINUTE_MS) as Instant);
};
