// The status clock: when the next update is due. It restarts from a logged update only and never runs after resolve.

import type { Instant } from "../ids.ts";
import type { Incident } from "../incident.ts";
import type { Pack, SeverityLevel } from "../pack.ts";

export type StatusClock =
  | { readonly type: "stopped" }
  | { readonly type: "not-started"; readonly sinceMs: number }
  | { readonly type: "running"; readonly dueAt: Instant; readonly leftMs: number }
  | { readonly type: "overdue"; readonly dueAt: Instant; readonly lateMs: number };

const MINUTE_MS = 60_000;

/** Returns the clock at `now`; times in ms. Before the first update it counts up from the declaration. */
export const statusClock = (incident: Incident, pack: Pack, now: Instant): StatusClock => {
  const { phase, declaredAt, lastUpdate } = incident;
  if (declaredAt === null || phase.type === "resolved" || phase.type === "stood-down" || phase.type === "withdrawn") {
    return { type: "stopped" };
  }
  if (!lastUpdate) return { type: "not-started", sinceMs: Math.max(0, now - declaredAt) };
  const dueAt = nextUpdateDueAt(incident, pack);
  if (dueAt === null) return { type: "stopped" };
  return now < dueAt
    ? { type: "running", dueAt, leftMs: dueAt - now }
    : { type: "overdue", dueAt, lateMs: now - dueAt };
};

/**
 * Returns when the next update is due, or null before the first one. The time promised in the last update counts;
 * a higher severity since then brings it forward to that severity's own interval, a lower one keeps the promise.
 */
export const nextUpdateDueAt = (incident: Incident, pack: Pack): Instant | null => {
  const { lastUpdate, severity } = incident;
  if (!lastUpdate) return null;
  const byCadence = severity ? lastUpdate.at + updateEveryMs(pack, severity.level) : null;
  if (lastUpdate.nextUpdateAt === null) return byCadence as Instant | null;
  return Math.min(lastUpdate.nextUpdateAt, byCadence ?? Number.POSITIVE_INFINITY) as Instant;
};

/** Returns the update interval of a severity in ms, as the pack in force has it; SEV1's where the level is unknown. */
export const updateEveryMs = (pack: Pack, level: SeverityLevel): number => {
  const severity = pack.severities.find(({ id }) => id === level) ?? pack.severities[0];
  return (severity?.updateEveryMinutes ?? 15) * MINUTE_MS;
};
