// Times as people say them at 3 AM: how long is left or how long overdue, and the day only if it isn't today.

import type { Instant } from "../fact/ids.ts";
import { clockTime, leftRoundedUp, lengthInWords } from "./clock-face.ts";
import { dayUnlike } from "./day-unlike.ts";
import type { Zone } from "./zone.ts";

export interface TimeLeft {
  readonly type: "left" | "over";
  /** Never negative. */
  readonly ms: number;
}

/** Returns the time left in ms, or the time overdue from the due moment on. */
export const timeLeft = (dueAt: Instant, now: Instant): TimeLeft =>
  now < dueAt ? { type: "left", ms: dueAt - now } : { type: "over", ms: now - dueAt };

/** Returns e.g. "4 min left" or "6 min overdue"; the time left is rounded up to full minutes. */
export const leftInWords = (dueAt: Instant, now: Instant): string =>
  dueAt > now ? `${leftRoundedUp(dueAt - now)} left` : `${lengthInWords(now - dueAt)} overdue`;

export interface ReadingMoment {
  readonly now: Instant;
  /** The zone of every time in the text. */
  readonly zone: Zone;
}

/** Returns "03:31 UTC", or "2026-11-21 03:31 UTC" if that isn't the same day as `now`. */
export const dayAndTime = (at: Instant, { now, zone }: ReadingMoment): string =>
  dayUnlike(at, now, zone) + clockTime(at, zone);
