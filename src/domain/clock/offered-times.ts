// The times to choose from if a text doesn't say clearly when the next update comes.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import type { Audience, Pack, UpdateStatus } from "../pack/pack.ts";
import { MINUTE_MS } from "../text/durations.ts";
import { isClockOver } from "./audience-clocks.ts";
import { nextUpdateTimes } from "./next-update-times.ts";
import type { MeantTime } from "./promise/mention-times.ts";
import type { PromisedTime } from "./promised-time.ts";

export interface UnsureText {
  readonly promise: PromisedTime;
  readonly now: Instant;
  readonly audience: Audience;
  readonly status: UpdateStatus;
}

/** More than this is no quick choice; a text with that many meanings is better written anew. */
const SHOWN = 4;

/** For a severity without a clock. */
const LATER = [30, 60];

/**
 * Returns what the text may mean; with fewer than two meanings, also times that the interval of its readers allows.
 * Empty for a clear promise, and once no update is due.
 */
export const offeredTimes = (
  incident: Incident,
  pack: Pack,
  { promise, now, audience, status }: UnsureText,
): readonly MeantTime[] => {
  if (promise.type === "promised" || status === "resolved" || isClockOver(incident)) return [];
  const meant = promise.type === "unclear" ? promise.choices.slice(0, SHOWN) : [];
  if (meant.length > 1) return meant;
  const regular = nextUpdateTimes(incident, pack, now, audience).map(({ at }) => at);
  const minute = Math.floor(now / MINUTE_MS);
  const later = LATER.map((minutes) => ((minute + minutes) * MINUTE_MS) as Instant);
  const others = (regular.length > 0 ? regular : later).filter((at) => at !== meant[0]?.at);
  return [...meant, ...others.map((at) => ({ at, name: null }))];
};
