// Times in the tight places of a picture: the zone and the first day are named once beside it.

import { calendarDay, clockTime, type ZoneMinutes } from "../../domain/clock-face.ts";
import type { Instant } from "../../domain/ids.ts";

/** Returns "03:20", with the day in front ("11-22 03:20") where it isn't the day of `first`. */
export const shortTime = (at: Instant, zone: ZoneMinutes, first: Instant): string => {
  const day = calendarDay(at, zone);
  const time = clockTime(at, zone).slice(0, 5);
  return day === calendarDay(first, zone) ? time : `${day.slice(5)} ${time}`;
};
