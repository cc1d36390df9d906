// What readers were told compared with where the incident stands: shared by composer, clock, moves and lists.

import type { MarkedPhase } from "../incident/course/facts.ts";
import { type Incident, isClosed, type Phase } from "../incident/incident.ts";
import type { Audience, UpdateStatus } from "../pack/pack.ts";

const early: readonly UpdateStatus[] = ["investigating", "identified"];
const underWay: readonly UpdateStatus[] = ["mitigating", "identified"];

/** The statuses that are true of a phase, the plainest first. */
const trueOf: Readonly<Record<Phase["type"], readonly UpdateStatus[]>> = {
  undeclared: early,
  detected: early,
  triaged: early,
  mitigating: underWay,
  mitigated: underWay,
  monitoring: ["monitoring"],
  resolved: ["resolved"],
  "stood-down": ["resolved"],
  withdrawn: early,
};

/** True if a reader of `status` isn't misled about the phase. */
export const agrees = (status: UpdateStatus, phase: Phase): boolean => trueOf[phase.type].includes(status);

/** Returns the status that a phase stands for. */
export const phaseStatus = ({ type }: Phase): UpdateStatus => trueOf[type][0] ?? "investigating";

/** Returns the phase an update of this status would move the incident to; null if it is there, or there is none. */
export const phaseItMarks = (status: UpdateStatus, phase: Phase): MarkedPhase | null => {
  if (status === "investigating" || status === "identified" || agrees(status, phase)) return null;
  return isClosed(phase) ? null : status;
};

/** Returns the status that corrects what was told: the last one told that is true, else the one of the phase. */
export const correctStatus = ({ phase, told }: Incident): UpdateStatus =>
  Object.values(told)
    .filter(({ status }) => agrees(status, phase))
    .sort((a, b) => b.order - a.order)[0]?.status ?? phaseStatus(phase);

export interface ToldGap {
  /** Who believes it, the last one told first. */
  readonly audiences: readonly Audience[];
  readonly status: UpdateStatus;
  /** The phase that would make it true; null if only another update puts it right. */
  readonly marks: MarkedPhase | null;
}

/**
 * Returns what readers wrongly believe about the incident; null if there is nothing to settle. A phase that has moved
 * on since the last update isn't a gap: the next update will say so. That it is resolved, or no longer is, can't wait
 * for that, and stand-down doesn't settle it. A drill that has ended leaves nobody to tell.
 */
export const toldGap = (incident: Incident): ToldGap | null => {
  const { phase, lastUpdate } = incident;
  if (hasNobodyToTell(incident)) return null;
  const wrong = Object.entries(incident.told)
    .map(([audience, update]) => ({ audience: audience as Audience, ...update }))
    .filter(({ status }) => !agrees(status, phase))
    .filter(({ fact, order, status }) => {
      if (status === "resolved" || isEnded(phase)) return true;
      return fact === lastUpdate?.fact && isNewerThanPhase(incident, order);
    })
    .sort((a, b) => b.order - a.order);
  const [last] = wrong;
  if (!last) return null;
  const canMark = !isEnded(phase) && last.fact === lastUpdate?.fact && isNewerThanPhase(incident, last.order);
  return {
    audiences: wrong.filter(({ status }) => status === last.status).map(({ audience }) => audience),
    status: last.status,
    marks: canMark ? phaseItMarks(last.status, phase) : null,
  };
};

/** True for a declaration that was taken back, and for a drill that has ended and hasn't been reopened. */
export const hasNobodyToTell = ({ phase, run }: Incident): boolean =>
  phase.type === "withdrawn" || (phase.type === "stood-down" && run?.ended != null);

const isEnded = ({ type }: Phase): boolean => type === "resolved" || type === "stood-down";

/**
 * True for what was told after the incident moved into its phase. Triage doesn't answer anything that was told: a
 * severity picked late says nothing about how things stand.
 */
export const isNewerThanPhase = ({ phase, phaseOrder }: Incident, order: number): boolean =>
  phase.type === "detected" || phase.type === "triaged" || order > (phaseOrder ?? 0);

/** Returns the audiences whose last update didn't say that it is resolved; the last one told first. */
export const awaitingTheEnd = ({ told }: Incident): readonly Audience[] =>
  Object.entries(told)
    .filter(([, { status }]) => status !== "resolved")
    .sort(([, a], [, b]) => b.order - a.order)
    .map(([audience]) => audience as Audience);

/** True once every audience that was told anything has been told that it is resolved. */
export const isToldToAll = (incident: Incident): boolean => awaitingTheEnd(incident).length === 0;
