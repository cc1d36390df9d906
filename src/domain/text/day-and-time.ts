// A time that may lie on another day: the day is named only where it isn't today.

import type { Instant } from "../fact/ids.ts";
import { calendarDay, clockTime } from "./clock-face.ts";
import type { Zone } from "./zone.ts";

export interface ReadingMoment {
  readonly now: Instant;
  /** The zone of every time in the text. */
  readonly zone: Zone;
}

/** Returns "03:31 UTC", or "2026-11-21 03:31 UTC" where that is another day than that of `now`. */
export const dayAndTime = (at: Instant, { now, zone }: ReadingMoment): string => {
  const day = calendarDay(at, zone);
  return day === calendarDay(now, zone) ? clockTime(at, zone) : `${day} ${clockTime(at, zone)}`;
};
