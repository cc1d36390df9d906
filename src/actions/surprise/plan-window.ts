// The windows that are offered in one tap.

import type { Instant } from "../../domain/fact/ids.ts";
import { firstFromWall, toWall, type Zone } from "../../domain/text/zone.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** Returns from now to the next 7 in the morning that is at least an hour away in `zone`. */
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
