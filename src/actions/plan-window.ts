// The windows that are offered in one tap.

import type { Instant } from "../domain/ids.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** Returns from now to the next 7 in the morning that is at least an hour away; `zone` in minutes east of UTC. */
export const tonight = (now: Instant, zone: number): { readonly from: Instant; readonly to: Instant } => {
  const local = now + zone * MINUTE_MS;
  const seven = Math.floor(local / DAY_MS) * DAY_MS + 7 * HOUR_MS - zone * MINUTE_MS;
  const to = seven - now >= HOUR_MS ? seven : seven + DAY_MS;
  return { from: now, to: to as Instant };
};

/** Returns the next seven days. */
export const thisWeek = (now: Instant): { readonly from: Instant; readonly to: Instant } => ({
  from: now,
  to: (now + 7 * DAY_MS) as Instant,
});
