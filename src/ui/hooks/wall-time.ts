// Times as a date-and-time field holds them: what the clock on a zone's wall shows, without naming the zone.

import type { Instant } from "../../domain/fact/ids.ts";
import { firstFromWall, fromWall, toWall, type Zone } from "../../domain/text/zone.ts";

export interface WallReading {
  /** The moment that is meant; the first one of a time that the wall shows twice. */
  readonly at: Instant;
  /** Both moments of a time that comes twice because the clocks go back; else empty. */
  readonly twice: readonly Instant[];
  /** True for a time that the clocks skip going forward: `at` is as far after the change as that time would be. */
  readonly skipped: boolean;
}

/** Returns an instant as the zone's wall shows it, e.g. "2026-11-21T03:02". */
export const wallTime = (at: Instant, zone: Zone): string => new Date(toWall(at, zone)).toISOString().slice(0, 16);

/** Returns the moment that a field's value means in that zone, whatever its clock changes; null if it holds no time. */
export const readWallTime = (value: string, zone: Zone): WallReading | null => {
  const wall = Date.parse(`${value.slice(0, 16)}:00Z`);
  if (Number.isNaN(wall)) return null;
  const found = fromWall(wall, zone);
  return { at: firstFromWall(wall, zone), twice: found.length > 1 ? found : [], skipped: found.length === 0 };
};
