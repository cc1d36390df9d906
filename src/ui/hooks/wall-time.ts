// Times as a date-and-time field holds them: on the wall of a zone, without saying which.

import type { Instant } from "../../domain/fact/ids.ts";
import { firstFromWall, fromWall, toWall, type Zone } from "../../domain/text/zone.ts";

export interface WallReading {
  /** The moment that is meant; the first one of a time that the wall shows twice. */
  readonly at: Instant;
  /** Both moments of a time that comes twice, where the clocks go back; else empty. */
  readonly twice: readonly Instant[];
  /** True for a time that the clocks skip where they go forward: `at` is that long after the change. */
  readonly skipped: boolean;
}

/** Returns "2026-11-21T03:02" for an instant, on the wall of the zone. */
export const wallTime = (at: Instant, zone: Zone): string => new Date(toWall(at, zone)).toISOString().slice(0, 16);

/** Returns what a field shows in that zone, across every change of its clocks; null where it holds no time. */
export const readWallTime = (value: string, zone: Zone): WallReading | null => {
  const wall = Date.parse(`${value.slice(0, 16)}:00Z`);
  if (Number.isNaN(wall)) return null;
  const found = fromWall(wall, zone);
  return { at: firstFromWall(wall, zone), twice: found.length > 1 ? found : [], skipped: found.length === 0 };
};
