// Where a day begins in a log that is read from its newest entry: times alone say nothing of a log of several days.

import type { FactId, Instant } from "../fact/ids.ts";
import { calendarDay } from "../text/calendar.ts";
import type { Zone } from "../text/zone.ts";
import type { TimelineEntry } from "./timeline.ts";

/**
 * Returns the day to put above each entry that is on another one than the entry before it; above the first, unless it
 * is of `today`, which needs no name.
 */
export const dayStarts = (
  entries: readonly { readonly entry: Pick<TimelineEntry, "fact" | "happenedAt"> }[],
  zone: Zone,
  today: Instant | null,
): ReadonlyMap<FactId, string> => {
  const starts = new Map<FactId, string>();
  let last = today === null ? "" : calendarDay(today, zone);
  for (const { entry } of entries) {
    const day = calendarDay(entry.happenedAt ?? entry.fact.at, zone);
    if (day !== last) starts.set(entry.fact.id, day);
    last = day;
  }
  return starts;
};
