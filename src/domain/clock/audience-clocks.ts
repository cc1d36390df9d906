// When each audience is due to hear again: the one place that computes a due time. Board, reminders, alarms, brief and
// score all ask here.

import type { Instant } from "../fact/ids.ts";
import { heldBack } from "../incident/held-back.ts";
import type { Incident, PostedUpdate } from "../incident/incident.ts";
import { isCommandedAlone } from "../incident/is-commanded-alone.ts";
import { limits } from "../incident/limits.ts";
import { type Audience, audiences } from "../pack/pack.ts";
import type { Severities } from "../pack/severities.ts";
import { isNewerThanPhase } from "../told/told-status.ts";
import { everyMs } from "./intervals.ts";

export interface AudienceClock {
  readonly audience: Audience;
  /** What it counts from: the declaration, the last update, or the moment that made that one untrue. */
  readonly since: Instant;
  readonly dueAt: Instant;
  /** True while the audience hasn't been told anything. */
  readonly first: boolean;
  /** When the snoozed reminder for it comes back; null if nobody has snoozed it since its last update. */
  readonly putOffUntil: Instant | null;
}

/** The key under which the reminder to send an update is snoozed. */
export const UPDATE_REMINDER = "send-update";

/**
 * Returns the running clocks, the earliest first; none before the declaration and once the incident is resolved.
 * Engineering's runs from the declaration, another one's once that audience was told or accepted. Whoever commands alone
 * is held to engineering and customers only, and nobody to readers who may not be told while it is restricted.
 */
export const audienceClocks = (incident: Incident, pack: Severities): readonly AudienceClock[] =>
  isClockOver(incident)
    ? []
    : withClock(incident)
        .flatMap((audience) => {
          const count = countOf(incident, pack, audience);
          const last = incident.told[audience] ?? null;
          return count ? [{ audience, ...count, first: !last, putOffUntil: putOff(incident, last) }] : [];
        })
        .sort((a, b) => a.dueAt - b.dueAt);

/** True while no update is owed: before the declaration, and once the incident is resolved, stood down or withdrawn. */
export const isClockOver = ({ declaredAt, phase: { type } }: Incident): boolean =>
  declaredAt === null || type === "resolved" || type === "stood-down" || type === "withdrawn";

/**
 * True if nobody who has a clock waits for more: each was told that it is resolved, and nothing since says otherwise.
 * The incident isn't resolved yet.
 */
export const isToldResolved = (incident: Incident): boolean =>
  !isClockOver(incident) && withClock(incident).every((audience) => isToldEnd(incident, incident.told[audience]));

/** Returns when to remind: at the earliest due time, or when its snoozed reminder comes back; null if no clock runs. */
export const reminderAt = (clocks: readonly AudienceClock[]): Instant | null =>
  clocks.length === 0
    ? null
    : (Math.min(...clocks.map(({ dueAt, putOffUntil }) => Math.max(dueAt, putOffUntil ?? dueAt))) as Instant);

type Count = Pick<AudienceClock, "since" | "dueAt">;

const withClock = (incident: Incident): readonly Audience[] => {
  const { told, seat } = incident;
  const alone = isCommandedAlone(incident);
  return audiences.filter((audience) => {
    if (audience === "engineering") return true;
    if (heldBack(incident, audience)) return false;
    return (told[audience] || seat.audiences[audience]?.wanted) && (!alone || audience === "customers");
  });
};

const isToldEnd = (incident: Incident, last: PostedUpdate | undefined): boolean =>
  last?.status === "resolved" && isNewerThanPhase(incident, last.order);

/**
 * The last update plus the interval in force: the time promised in that update counts, a shorter interval since then (a
 * higher severity) brings it forward, and an interval that the commander has chosen since then replaces it.
 */
const countOf = (incident: Incident, pack: Severities, audience: Audience): Count | null => {
  const every = everyMs(incident, pack, audience);
  const last = incident.told[audience];
  if (!last) return every === null ? null : firstNotice(incident, audience, every);
  if (isToldEnd(incident, last)) return null;
  if (last.status === "resolved") return every === null ? null : correction(incident, last, every);
  const since = last.at;
  if (every === null) return last.nextUpdateAt === null ? null : { since, dueAt: last.nextUpdateAt };
  const { interval } = incident.seat;
  const isChosenSince = interval !== null && interval.order >= last.order;
  const promised = isChosenSince || last.nextUpdateAt === null ? Number.POSITIVE_INFINITY : last.nextUpdateAt;
  return { since, dueAt: Math.min(promised, since + every) as Instant };
};

// Within five minutes of the declaration for engineering, ten for the others, or one interval if that is shorter; for
// the lower classes, after the interval. An audience accepted late has five minutes from then.
const firstNotice = (incident: Incident, audience: Audience, every: number): Count => {
  const { severity, seat } = incident;
  const declaredAt = incident.declaredAt as Instant;
  const accepted = seat.audiences[audience]?.at ?? declaredAt;
  // A clock started by hand counts from that moment.
  const from = severity?.level === "SEV4" && seat.interval ? Math.max(declaredAt, seat.interval.at) : declaredAt;
  const within = firstWithin(incident, audience === "engineering" ? limits.firstStatusMs : limits.firstNoticeMs, every);
  const since = Math.max(from, audience === "engineering" ? from : accepted) as Instant;
  const soonest = audience === "engineering" ? 0 : accepted + Math.min(limits.firstStatusMs, every);
  return { since, dueAt: Math.max(from + within, soonest) as Instant };
};

// They believe it is over, but it no longer is: as urgent as a first status.
const correction = (incident: Incident, last: PostedUpdate, every: number): Count => {
  const since = Math.max("since" in incident.phase ? incident.phase.since : 0, last.at) as Instant;
  return { since, dueAt: (since + firstWithin(incident, limits.firstStatusMs, every)) as Instant };
};

const firstWithin = ({ severity }: Incident, most: number, every: number): number =>
  severity?.level === "SEV3" || severity?.level === "SEV4" ? every : Math.min(most, every);

const putOff = ({ seat }: Incident, last: PostedUpdate | null): Instant | null => {
  const snooze = seat.snoozed[UPDATE_REMINDER];
  return snooze?.until && (!last || snooze.order >= last.order) ? snooze.until : null;
};
