// Times in the tight places of a picture: the first zone and the first day are named once beside it.

import type { Instant } from "../../domain/fact/ids.ts";
import { calendarDay } from "../../domain/text/calendar.ts";
import { clockTime } from "../../domain/text/clock-face.ts";
import { type Zone, zoneAt } from "../../domain/text/zone.ts";

/** Returns "03:20", with the day ("11-22 03:20") and the zone ("02:10 UTC+1") if they differ from those at `first`. */
export const shortTime = (at: Instant, zone: Zone, first: Instant): string => {
  const day = calendarDay(at, zone);
  const isBootZone = zoneAt(zone, at) === zoneAt(zone, first);
  const time = isBootZone ? clockTime(at, zone).slice(0, 5) : clockTime(at, zone);
  return day === calendarDay(first, zone) ? time : `${day.slice(5)} ${time}`;
};
