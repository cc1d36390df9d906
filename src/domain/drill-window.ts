// The minutes in which a surprise drill may come, in a zone whose rules come in as data.

import type { Instant } from "./ids.ts";

export interface DrillWindow {
  readonly from: Instant;
  readonly to: Instant;
  /** From the first hour to before the last one, 0 to 24; from 22 to 6 goes over midnight. */
  readonly hours: readonly [number, number];
  /** 1 is Monday. Hours after midnight belong to the day they are in. */
  readonly weekdays: readonly number[];
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Returns the start of each minute that is allowed; `zoneAt` gives the minutes east of UTC at an instant. */
export const allowedMinutes = (
  { from, to, hours: [first, last], weekdays }: DrillWindow,
  zoneAt: (at: Instant) => number,
): readonly Instant[] => {
  const allowed: Instant[] = [];
  for (let at = Math.ceil(from / MINUTE_MS) * MINUTE_MS; at < to; at += MINUTE_MS) {
    const local = at + zoneAt(at as Instant) * MINUTE_MS;
    const hour = Math.floor((local % DAY_MS) / 3_600_000);
    // 1970-01-01 was a Thursday.
    const weekday = ((Math.floor(local / DAY_MS) + 3) % 7) + 1;
    const isIn = first < last ? hour >= first && hour < last : hour >= first || hour < last;
    if (isIn && weekdays.includes(weekday)) allowed.push(at as Instant);
  }
  return allowed;
};
