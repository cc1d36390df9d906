// The minutes in which a surprise drill may start, in a zone whose rules are passed in as data.

import type { Instant } from "../fact/ids.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./durations.ts";
import { toWall, type Zone } from "./zone.ts";

export interface DrillWindow {
  readonly from: Instant;
  readonly to: Instant;
  /** From the first hour up to but not including the last, 0 to 24; from 22 to 6 spans midnight. */
  readonly hours: readonly [number, number];
  /** 1 is Monday. A night across midnight belongs to the weekday on which it begins. */
  readonly weekdays: readonly number[];
}

/** Returns the start of each allowed minute, by the wall clock of `zone`. */
export const allowedMinutes = ({ from, to, hours, weekdays }: DrillWindow, zone: Zone): readonly Instant[] => {
  const isIn = isInWindow({ hours, weekdays });
  const allowed: Instant[] = [];
  for (let at = Math.ceil(from / MINUTE_MS) * MINUTE_MS; at < to; at += MINUTE_MS) {
    if (isIn(at as Instant, zone)) allowed.push(at as Instant);
  }
  return allowed;
};

/** Returns whether an instant is within the hours of an allowed weekday; the phone and the relay both use this. */
export const isInWindow =
  ({ hours: [first, last], weekdays }: Pick<DrillWindow, "hours" | "weekdays">) =>
  (at: Instant, zone: Zone): boolean => {
    const wall = toWall(at, zone);
    const day = Math.floor(wall / DAY_MS);
    const hour = Math.floor((wall - day * DAY_MS) / HOUR_MS);
    const began = nightOf(hour, day, [first, last]);
    // 1970-01-01 was a Thursday.
    return began !== null && weekdays.includes(((((began + 3) % 7) + 7) % 7) + 1);
  };

/** The day on which the window that includes this hour began; null outside the window. */
const nightOf = (hour: number, day: number, [first, last]: DrillWindow["hours"]): number | null => {
  if (first < last) return hour >= first && hour < last ? day : null;
  if (hour >= first) return day;
  return hour < last ? day - 1 : null;
};
