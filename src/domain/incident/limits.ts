// The times that the commander's loop runs on, as the built-in advice has them. Minutes are spelled out where they are read.

const MINUTE_MS = 60_000;

export const limits = {
  /** A role left at "nobody yet" is asked for again after this time … */
  askAgainMs: 2 * MINUTE_MS,
  /** … and so many times at most. */
  askAgainTimes: 5,
  /** The elapsed time is called out at this beat. */
  callOutMs: 10 * MINUTE_MS,
  /** A severity that nobody has looked at for so long is looked at again. */
  reviewSeverityMs: 30 * MINUTE_MS,
  /** No root cause after this time: the next tier is called (severity matrix, triggers). */
  noRootCauseMs: { SEV1: 30 * MINUTE_MS, SEV2: 120 * MINUTE_MS },
  /** After this the rhythm of a long incident is offered: fewer and fuller updates. */
  longIncidentMs: 120 * MINUTE_MS,
  /** A commander this long in the seat is offered a handoff. */
  commanderMs: 120 * MINUTE_MS,
  /** The first status goes out within this time of the declaration. */
  firstStatusMs: 5 * MINUTE_MS,
  hypothesisMinutes: 15,
  optionsMinutes: 5,
  monitorMs: 30 * MINUTE_MS,
  /** An update is announced as due this long before, or a quarter of its interval where that is shorter. */
  dueSoonMs: 5 * MINUTE_MS,
} as const;
