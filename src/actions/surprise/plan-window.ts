// The windows that are offered with one tap.

import type { Instant } from "../../domain/fact/ids.ts";
import { DAY_MS, HOUR_MS } from "../../domain/text/durations.ts";
import { firstFromWall, toWall, type Zone } from "../../domain/text/zone.ts";

/** Returns from now to the next 7 in the morning in `zone` that is at least an hour away. */
export const tonight = (now: Instant, zone: Zone): { readonly from: Instant; readonly to: Instant } => {
  const seven = Math.floor(toWall(now, zone) / DAY_MS) * DAY_MS + 7 * HOUR_MS;
  const today = firstFromWall(seven, zone);
  return { from: now, to: today - now >= HOUR_MS ? today : firstFromWall(seven + DAY_MS, zone) };
};

/** Returns the next seven days. */
export const thisWeek = (now: Instant): { readonly from: Instant; readonly to: Instant } => ({
  from: now,
  to: (now + 7 * DAY_MS) as Instant,
});
