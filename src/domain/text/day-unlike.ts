// The day in front of a time, where readers would take the time for one of another day.

import type { Instant } from "../fact/ids.ts";
import { calendarDay } from "./calendar.ts";
import type { Zone } from "./zone.ts";

/** Returns "2026-11-21 ", or nothing if `at` is on the same day as `beside`. */
export const dayUnlike = (at: Instant, beside: Instant, zone: Zone): string => {
  const day = calendarDay(at, zone);
  return day === calendarDay(beside, zone) ? "" : `${day} `;
};
