// What the next shift takes over: open incidents, what people still owe, and what only needs watching. Drills are kept
// apart, so that nobody mistakes one for the other.

import { type ClockRest, type StatusClock, statusClock, whyStopped } from "../clock/status-clock.ts";
import type { IncidentId, Instant, Person } from "../fact/ids.ts";
import { holderOf, type Incident, isOpen, type Phase } from "../incident/incident.ts";
import { isRestricted } from "../incident/is-restricted.ts";
import { limits } from "../incident/limits.ts";
import { titleOf } from "../incident/title-of.ts";
import { openHypotheses } from "../incident/work/state.ts";
import type { RoleId } from "../pack/pack.ts";
import { severityOrder } from "../pack/severity-classes.ts";
import { DAY_MS } from "../text/durations.ts";
import type { Commanded } from "./overview.ts";
import { postmortemDue } from "./postmortem-due.ts";

export interface DigestSubject {
  readonly id: IncidentId;
  /** The short name of its severity; null while nobody has picked one. */
  readonly severity: string | null;
  /** What the names of its severities have in common. */
  readonly severityStem: string | null;
  /** Empty while nothing is known about it. */
  readonly title: string;
}

export interface DigestIncident extends DigestSubject {
  readonly phase: Phase["type"];
  /** When the phase began; the declaration if the phase has no time of its own. */
  readonly since: Instant | null;
  readonly ic: Person | null;
  readonly clock: StatusClock;
  /** Why no update is due, if none is. */
  readonly rest: ClockRest;
}

export type DigestAction = { readonly of: DigestSubject } & (
  | { readonly type: "hypothesis"; readonly text: string; readonly person: Person | null; readonly dueAt: Instant }
  | { readonly type: "callback"; readonly text: string; readonly person: Person; readonly dueAt: Instant }
  | { readonly type: "decision"; readonly text: string; readonly options: number; readonly dueAt: Instant }
  /** An escalation has no deadline; it is as urgent as it is old. */
  | { readonly type: "escalation"; readonly to: string; readonly person: Person | null; readonly dueAt: Instant }
);

export type WatchItem = { readonly of: DigestSubject; readonly at: Instant } & (
  | { readonly type: "monitoring" }
  /** Open for so long that the long rhythm fits: fewer and fuller updates. `at` is the declaration. */
  | { readonly type: "long" }
  | { readonly type: "handoff"; readonly role: RoleId; readonly open: number }
  | { readonly type: "postmortem"; readonly draftAt: Instant }
);

export interface DigestPart {
  readonly open: readonly DigestIncident[];
  readonly actions: readonly DigestAction[];
  readonly watch: readonly WatchItem[];
}

export interface ShiftDigest {
  readonly real: DigestPart;
  readonly drills: DigestPart;
}

/** This log doesn't know whether a postmortem was written elsewhere, so it stops asking a week after the resolve. */
export const POSTMORTEM_WATCH_MS = 7 * DAY_MS;

/** Returns the digest: incidents by severity, actions and watch items by their time. */
export const shiftDigest = (all: readonly Commanded[], now: Instant): ShiftDigest => ({
  real: partOf(
    all.filter(({ incident }) => !incident.drill),
    now,
  ),
  drills: partOf(
    all.filter(({ incident }) => incident.drill),
    now,
  ),
});

const partOf = (all: readonly Commanded[], now: Instant): DigestPart => {
  const open = all.filter(({ incident }) => isOpen(incident));
  return {
    open: open.toSorted((a, b) => orderOf(a) - orderOf(b)).map((one) => incidentOf(one, now)),
    actions: open.flatMap(({ incident }) => actionsOf(incident)).sort((a, b) => a.dueAt - b.dueAt),
    watch: all.flatMap(({ incident }) => watchOf(incident, now)).sort((a, b) => a.at - b.at),
  };
};

// A severity that nobody has picked yet counts as the worst: if unsure, take the higher one.
const orderOf = ({ incident: { severity } }: Commanded): number => (severity ? severityOrder(severity) : 0);

const subjectOf = (incident: Incident): DigestSubject => ({
  id: incident.id,
  severity: incident.severity?.short ?? null,
  severityStem: incident.severityStem,
  title: titleOf(incident),
});

const incidentOf = ({ incident, pack }: Commanded, now: Instant): DigestIncident => ({
  ...subjectOf(incident),
  phase: incident.phase.type,
  since: "since" in incident.phase ? incident.phase.since : incident.declaredAt,
  ic: holderOf(incident, "ic"),
  clock: statusClock(incident, pack, now),
  rest: whyStopped(incident),
});

// What a restricted incident is about stays in it.
const actionsOf = (incident: Incident): readonly DigestAction[] => {
  if (isRestricted(incident)) return [];
  const of = subjectOf(incident);
  const { work, decisions } = incident;
  return [
    ...openHypotheses(work).map(
      ({ text, person, dueAt }) => ({ of, type: "hypothesis", text, person, dueAt }) as const,
    ),
    ...Object.values(work.callbacks).map(
      ({ text, person, dueAt }) => ({ of, type: "callback", text, person, dueAt }) as const,
    ),
    ...Object.values(work.escalations)
      .filter(({ answeredAt }) => answeredAt === null)
      .map(({ to, person, at }) => ({ of, type: "escalation", to, person, dueAt: at }) as const),
    ...Object.values(decisions.open).map(
      ({ text, options, dueAt }) => ({ of, type: "decision", text, options: options.length, dueAt }) as const,
    ),
  ];
};

const watchOf = (incident: Incident, now: Instant): readonly WatchItem[] => {
  const of = subjectOf(incident);
  const { phase, declaredAt, seat } = incident;
  const postmortem = postmortemDue(incident);
  const isLong =
    isOpen(incident) && phase.type !== "resolved" && declaredAt !== null && now - declaredAt >= limits.longIncidentMs;
  return [
    ...(phase.type === "monitoring"
      ? [{ of, type: "monitoring", at: (phase.since + limits.monitorMs) as Instant } as const]
      : []),
    ...(isLong ? [{ of, type: "long", at: declaredAt } as const] : []),
    ...(isOpen(incident) && seat.handoff
      ? [
          {
            of,
            type: "handoff",
            at: seat.handoff.offeredAt,
            role: seat.handoff.role,
            open: seat.handoff.items.filter(({ id }) => !seat.handoff?.readBack[id]).length,
          } as const,
        ]
      : []),
    ...(postmortem && now - postmortem.resolvedAt < POSTMORTEM_WATCH_MS
      ? [{ of, type: "postmortem", at: postmortem.dueAt, draftAt: postmortem.draftAt } as const]
      : []),
  ];
};
