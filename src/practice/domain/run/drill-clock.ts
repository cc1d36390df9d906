// The time of a drill: it stops while the drill is paused, and runs twice as fast at double speed.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { DrillSpeed } from "../../../domain/incident/drill/facts.ts";
import type { Fact } from "../../../domain/incident/facts.ts";

export interface DrillClock {
  readonly startedAt: Instant;
  readonly speed: DrillSpeed;
  /** In order, without overlap; the last one may still go on. */
  readonly pauses: readonly { readonly from: Instant; readonly to: Instant | null }[];
}

/** Returns the pauses in a lead's log, in order; a second pause within one doesn't count. */
export const pausesIn = (facts: readonly Fact[]): DrillClock["pauses"] => {
  const pauses: { from: Instant; to: Instant | null }[] = [];
  for (const { type, at } of facts) {
    const last = pauses.at(-1);
    const open = last?.to === null ? last : null;
    if (type === "drill.paused/1" && !open) pauses.push({ from: at, to: null });
    if ((type === "drill.resumed/1" || type === "drill.ended/1") && open) open.to = at;
  }
  return pauses;
};

/** Returns how long the drill had been paused at `at`, in ms. */
export const pausedBefore = (pauses: DrillClock["pauses"], at: Instant): number =>
  pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to ?? at, at) - from), 0);

/** Returns the drill's own time at `at`, in ms since its start at normal speed; negative before it. */
export const drillMs = ({ startedAt, speed, pauses }: DrillClock, at: Instant): number =>
  (at - startedAt - pausedBefore(pauses, at)) * speed;
