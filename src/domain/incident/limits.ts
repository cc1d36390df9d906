// The times the commander's loop runs on, as the built-in advice gives them. Those that people read are in minutes.

import { MINUTE_MS } from "../text/durations.ts";

export const limits = {
  /** The app asks again about a role left at "nobody yet" after this time … */
  askAgainMs: 2 * MINUTE_MS,
  /** … and at most this many times. */
  askAgainTimes: 5,
  /** The elapsed time is called out this often. */
  callOutMs: 10 * MINUTE_MS,
  /** A severity that nobody has reviewed for this long is due for review. */
  reviewSeverityMs: 30 * MINUTE_MS,
  /** No root cause after this time: the next tier is called (severity matrix, triggers). */
  noRootCauseMs: { SEV1: 30 * MINUTE_MS, SEV2: 120 * MINUTE_MS },
  /** An impact still unknown after this time counts as the higher level (severity matrix, triggers). */
  impactUnknownMs: 10 * MINUTE_MS,
  /** After this time, the long-incident rhythm is offered: fewer and fuller updates. */
  longIncidentMs: 120 * MINUTE_MS,
  /** A commander who has been in the seat this long is offered a handoff. */
  commanderMs: 120 * MINUTE_MS,
  /** The first status goes out within this time of the declaration. */
  firstStatusMs: 5 * MINUTE_MS,
  /** Everybody but engineering hears within this time, in the higher classes. */
  firstNoticeMs: 10 * MINUTE_MS,
  /** Updates due within this time of each other are asked for together. */
  togetherMs: 5 * MINUTE_MS,
  hypothesisMinutes: 15,
  optionsMinutes: 5,
  monitorMs: 30 * MINUTE_MS,
  /** An update is announced as due this long before, or a quarter of its interval if that is shorter. */
  dueSoonMs: 5 * MINUTE_MS,
} as const;
