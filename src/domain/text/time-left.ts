// How long until something is due, or for how long it has been over: one of the two, so that no sign can be misread.

import type { Instant } from "../fact/ids.ts";

export interface TimeLeft {
  readonly type: "left" | "over";
  /** Never negative. */
  readonly ms: number;
}

/** Returns the time left in ms, or the time over from the due moment on. */
export const timeLeft = (dueAt: Instant, now: Instant): TimeLeft =>
  now < dueAt ? { type: "left", ms: dueAt - now } : { type: "over", ms: now - dueAt };
