// The status clock: when the next update is due. It restarts from a logged update only and never runs after resolve.

import type { Instant } from "../ids.ts";
import type { Incident } from "../incident.ts";
import { limits } from "../limits.ts";
import type { Pack, SeverityLevel } from "../pack.ts";

export type StatusClock =
  | { readonly type: "stopped" }
  | { readonly type: "not-started"; readonly sinceMs: number }
  | {
      readonly type: "running";
      readonly dueAt: Instant;
      readonly leftMs: number;
      /** True shortly before it is due. */
      readonly soon: boolean;
    }
  | {
      readonly type: "overdue";
      readonly dueAt: Instant;
      readonly lateMs: number;
      /** Until when the reminder is put off; it is no less overdue for that. */
      readonly snoozedUntil: Instant | null;
    };

/** The key by which the reminder of the status update is put off. */
export const UPDATE_REMINDER = "send-update";

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
  if (now >= dueAt) {
    const until = putOffUntil(incident);
    return { type: "overdue", dueAt, lateMs: now - dueAt, snoozedUntil: until !== null && now < until ? until : null };
  }
  const leftMs = dueAt - now;
  return { type: "running", dueAt, leftMs, soon: leftMs <= Math.min(limits.dueSoonMs, (dueAt - lastUpdate.at) / 4) };
};

/**
 * Returns when the next update is due, or null before the first one: the last update plus the interval in force.
 * The time promised in that update counts; a shorter interval since then (a higher severity) brings it forward, and an
 * interval that the commander chose since then replaces it.
 */
export const nextUpdateDueAt = (incident: Incident, pack: Pack): Instant | null => {
  const { lastUpdate, seat } = incident;
  if (!lastUpdate) return null;
  const byInterval = (lastUpdate.at + intervalMs(incident, pack)) as Instant;
  const chosenSince = seat.interval !== null && seat.interval.order >= lastUpdate.order;
  if (lastUpdate.nextUpdateAt === null || chosenSince) return byInterval;
  return Math.min(lastUpdate.nextUpdateAt, byInterval) as Instant;
};

/** Returns the update interval in force in ms: the one chosen for this incident, else its severity's. */
export const intervalMs = ({ seat, severity }: Incident, pack: Pack): number =>
  seat.interval ? seat.interval.minutes * MINUTE_MS : updateEveryMs(pack, severity?.level ?? "SEV1");

/** Returns the update interval of a severity in ms, as the pack in force has it; SEV1's where the level is unknown. */
export const updateEveryMs = (pack: Pack, level: SeverityLevel): number => {
  const severity = pack.severities.find(({ id }) => id === level) ?? pack.severities[0];
  return (severity?.updateEveryMinutes ?? 15) * MINUTE_MS;
};

/** Returns until when the reminder was put off since the last update; a time before that update says nothing of the next. */
export const putOffUntil = ({ seat, lastUpdate }: Incident): Instant | null => {
  const snooze = seat.snoozed[UPDATE_REMINDER];
  return snooze?.until && (!lastUpdate || snooze.order >= lastUpdate.order) ? snooze.until : null;
};
