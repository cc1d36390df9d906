// Zones with a summer time by the rules of North America and of Europe, for times that name them in a text.

import { civilDate, epochDay } from "../../text/calendar.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../text/durations.ts";
import type { Zone } from "../../text/zone.ts";

/** The Sunday on or after a day of a month, at an hour. */
type Change = readonly [month: number, day: number, hour: number];

const halfYear =
  (from: Change, to: Change, isOnUtc: boolean) =>
  (standard: number): Exclude<Zone, number> =>
  (at) => {
    const wall = at + (isOnUtc ? 0 : standard * MINUTE_MS);
    const [year] = civilDate(Math.floor(wall / DAY_MS));
    return wall >= changeIn(year, from) && wall < changeIn(year, to) ? standard + 60 : standard;
  };

/** Returns the zone with this standard time, in minutes east of UTC, and American summer time. */
export const americanZone = halfYear([3, 8, 2], [11, 1, 1], false);

/** Returns the zone with this standard time, in minutes east of UTC, and European summer time. */
export const europeanZone = halfYear([3, 25, 1], [10, 25, 1], true);

const changeIn = (year: number, [month, day, hour]: Change): number => {
  const first = epochDay(year, month, day);
  // 1970-01-04 was a Sunday.
  return (first + ((((3 - first) % 7) + 7) % 7)) * DAY_MS + hour * HOUR_MS;
};
