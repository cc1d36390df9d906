// The board's status clock: the earliest of the audiences' clocks, and whom it is for.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { limits } from "../incident/limits.ts";
import type { Audience } from "../pack/pack.ts";
import type { Severities } from "../pack/severities.ts";
import { toldGap } from "../told/told-status.ts";
import { audienceClocks, isClockOver, isToldResolved } from "./audience-clocks.ts";

interface Due {
  readonly dueAt: Instant;
  /** Who is due: the earliest first, and whoever is due by now or within five minutes of the earliest. */
  readonly audiences: readonly [Audience, ...Audience[]];
}

export type StatusClock =
  | { readonly type: "stopped" }
  | (Due & {
      /** The first update for these readers is yet to come. */
      readonly type: "not-started";
      readonly sinceMs: number;
      readonly leftMs: number;
      readonly soon: boolean;
    })
  | (Due & {
      readonly type: "running";
      readonly leftMs: number;
      /** True shortly before it is due. */
      readonly soon: boolean;
    })
  | (Due & {
      readonly type: "overdue";
      readonly lateMs: number;
      /** When the snoozed reminder comes back; the update is no less overdue for that. */
      readonly snoozedUntil: Instant | null;
    });

/** Returns the clock at `now`; times in ms. */
export const statusClock = (incident: Incident, pack: Severities, now: Instant): StatusClock => {
  const clocks = audienceClocks(incident, pack);
  const [first] = clocks;
  if (!first) return { type: "stopped" };
  const { dueAt, since } = first;
  const together = Math.max(now, dueAt + limits.togetherMs);
  const others = clocks.slice(1).filter((one) => one.dueAt <= together);
  const audiences = [first.audience, ...others.map(({ audience }) => audience)] as const;
  if (now >= dueAt) {
    const late = clocks.filter((one) => now >= one.dueAt).map(({ putOffUntil }) => putOffUntil ?? 0);
    const until = Math.min(...late) as Instant;
    return { type: "overdue", dueAt, audiences, lateMs: now - dueAt, snoozedUntil: now < until ? until : null };
  }
  const leftMs = dueAt - now;
  const soon = leftMs <= Math.min(limits.dueSoonMs, (dueAt - since) / 4);
  if (!first.first) return { type: "running", dueAt, audiences, leftMs, soon };
  return { type: "not-started", sinceMs: Math.max(0, now - since), dueAt, audiences, leftMs, soon };
};

/** Returns when the next update is due, whoever it is for; null if none is. */
export const nextUpdateDueAt = (incident: Incident, pack: Severities): Instant | null =>
  audienceClocks(incident, pack)[0]?.dueAt ?? null;

/** Why no update is due: it is over, readers were told so, they don't yet know it is over, or the level has none. */
export type ClockRest = "over" | "told-resolved" | "untold" | "no-clock";

/** Returns why an incident's clock is stopped. */
export const whyStopped = (incident: Incident): ClockRest => {
  if (isToldResolved(incident)) return "told-resolved";
  if (!isClockOver(incident)) return "no-clock";
  return toldGap(incident) ? "untold" : "over";
};
