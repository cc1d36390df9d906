// When to retry a push: as the service asks, else after a pause that doubles.

import { MINUTE_MS } from "../../domain/text/durations.ts";

const FIRST_MS = 1000;
const LONGEST_MS = MINUTE_MS;

/** Returns the moment of the next attempt in epoch ms; `attempt` counts the earlier ones, `random` spreads a crowd. */
export const retryAt = (
  attempt: number,
  notBeforeMs: number | null,
  now: number,
  random: () => number = Math.random,
): number => {
  const pause = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(attempt, 16));
  // If the service named a time, it expects the crowd then: only a little spread.
  const spread = notBeforeMs === null ? pause * (0.5 + random() / 2) : FIRST_MS * random();
  return Math.ceil((notBeforeMs ?? now) + spread);
};
