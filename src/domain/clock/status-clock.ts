// The status clock: when the next update is due. It starts with the declaration, restarts with each logged update, and
// never runs once the incident is resolved or its readers were told so.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { limits } from "../incident/limits.ts";
import { cardInForce, cardOfClass, type PickedSeverity, type Severities } from "../pack/severities.ts";
import type { SeverityLevel } from "../pack/severity-classes.ts";
import { MINUTE_MS } from "../text/durations.ts";
import { isToldResolved, promisingUpdate, toldGap } from "../told/told-status.ts";

export type StatusClock =
  | { readonly type: "stopped" }
  | {
      /** No update yet: the clock runs towards the first one. */
      readonly type: "not-started";
      readonly sinceMs: number;
      readonly dueAt: Instant;
      readonly leftMs: number;
      readonly soon: boolean;
    }
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
      /** When the snoozed reminder comes back; the update is no less overdue for that. */
      readonly snoozedUntil: Instant | null;
    };

/** The key under which the reminder to send an update is snoozed. */
export const UPDATE_REMINDER = "send-update";

/** Returns the clock at `now`; times in ms. */
export const statusClock = (incident: Incident, pack: Severities, now: Instant): StatusClock => {
  const { declaredAt, lastUpdate } = incident;
  const dueAt = nextUpdateDueAt(incident, pack);
  if (declaredAt === null || dueAt === null) return { type: "stopped" };
  if (now >= dueAt) {
    const until = putOffUntil(incident);
    return { type: "overdue", dueAt, lateMs: now - dueAt, snoozedUntil: until !== null && now < until ? until : null };
  }
  const leftMs = dueAt - now;
  const soon = leftMs <= Math.min(limits.dueSoonMs, (dueAt - (lastUpdate?.at ?? declaredAt)) / 4);
  if (lastUpdate) return { type: "running", dueAt, leftMs, soon };
  return { type: "not-started", sinceMs: Math.max(0, now - declaredAt), dueAt, leftMs, soon };
};

/** True while no update is owed: before the declaration, and once the incident is resolved, stood down or withdrawn. */
export const isClockOver = ({ declaredAt, phase: { type } }: Incident): boolean =>
  declaredAt === null || type === "resolved" || type === "stood-down" || type === "withdrawn";

/**
 * Returns when the next update is due; null if none is. The first one is due five minutes after the declaration, or one
 * interval after it if that is shorter; for class SEV3, after its interval. From then on it is the last update plus the
 * interval in force: the time promised in that update counts, a shorter interval since then (a higher severity) brings
 * it forward, and an interval that the commander has chosen since then replaces it.
 */
export const nextUpdateDueAt = (incident: Incident, pack: Severities): Instant | null => {
  const { lastUpdate, seat } = incident;
  if (isClockOver(incident) || isToldResolved(incident)) return null;
  if (!lastUpdate) return firstDueAt(incident, pack);
  const kept = promisingUpdate(incident) ?? lastUpdate;
  if (kept.status === "resolved") return correctionDueAt(incident, pack);
  const every = intervalMs(incident, pack);
  if (every === null) return kept.nextUpdateAt;
  const byInterval = (kept.at + every) as Instant;
  const chosenSince = seat.interval !== null && seat.interval.order >= kept.order;
  if (kept.nextUpdateAt === null || chosenSince) return byInterval;
  return Math.min(kept.nextUpdateAt, byInterval) as Instant;
};

const firstDueAt = (incident: Incident, pack: Severities): Instant | null => {
  const { declaredAt, seat, severity } = incident;
  const every = intervalMs(incident, pack);
  if (declaredAt === null || every === null) return null;
  // A clock started by hand counts from that moment.
  const from = severity?.level === "SEV4" && seat.interval ? Math.max(declaredAt, seat.interval.at) : declaredAt;
  return (from + firstWithin(severity?.level ?? null, every)) as Instant;
};

// Readers believe it is over, but it no longer is: as urgent as a first status, if there is a clock at all.
const correctionDueAt = (incident: Incident, pack: Severities): Instant | null => {
  const { phase, lastUpdate, severity } = incident;
  const since = "since" in phase ? phase.since : 0;
  const every = intervalMs(incident, pack);
  if (every === null) return null;
  return (Math.max(since, lastUpdate?.at ?? 0) + firstWithin(severity?.level ?? null, every)) as Instant;
};

const firstWithin = (level: SeverityLevel | null, every: number): number =>
  level === "SEV3" || level === "SEV4" ? every : Math.min(limits.firstStatusMs, every);

/**
 * Returns the update interval in force in ms: the one chosen for this incident, else its severity's; null for one of
 * class SEV4, which has no clock of its own.
 */
export const intervalMs = ({ seat, severity }: Incident, pack: Severities): number | null =>
  seat.interval ? seat.interval.minutes * MINUTE_MS : updateEveryMs(pack, severity);

/**
 * Returns a severity's update interval in ms, from the pack in force; the worst one's while none is picked, null for one
 * of class SEV4.
 */
export const updateEveryMs = (
  pack: Severities,
  severity: Pick<PickedSeverity, "id" | "level"> | null,
): number | null => {
  if (severity?.level === "SEV4") return null;
  const card = severity ? cardInForce(pack, severity) : cardOfClass(pack, "SEV1");
  return (card?.updateEveryMinutes ?? 15) * MINUTE_MS;
};

/** Returns when the snoozed reminder comes back; null if nobody has snoozed it since the last update. */
export const putOffUntil = ({ seat, lastUpdate }: Incident): Instant | null => {
  const snooze = seat.snoozed[UPDATE_REMINDER];
  return snooze?.until && (!lastUpdate || snooze.order >= lastUpdate.order) ? snooze.until : null;
};

/** Why no update is due: it is over, readers were told so, they don't yet know it is over, or the level has none. */
export type ClockRest = "over" | "told-resolved" | "untold" | "no-clock";

/** Returns why an incident's clock is stopped. */
export const whyStopped = (incident: Incident): ClockRest => {
  if (isToldResolved(incident)) return "told-resolved";
  if (!isClockOver(incident)) return "no-clock";
  return toldGap(incident) ? "untold" : "over";
};
