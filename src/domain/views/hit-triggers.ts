// Which severity triggers are hit: those that someone has said yes to, and those that time alone decides.

import type { Instant } from "../fact/ids.ts";
import { type Incident, isHarmGoingOn } from "../incident/incident.ts";
import { limits } from "../incident/limits.ts";
import { isCauseKnown } from "../incident/work/state.ts";
import type { Pack, SeverityTrigger } from "../pack/pack.ts";
import type { SeverityLevel } from "../pack/severity-classes.ts";

/** Returns the hit triggers that call for people or a level, in the order of the pack (severity matrix, auto-upgrade triggers). */
export const hitTriggers = (incident: Incident, pack: Pack, now: Instant): readonly SeverityTrigger[] =>
  pack.triggers.filter(({ id }) => {
    if (callsNobody.has(id)) return false;
    const watched = watchedFor[id];
    return watched ? isCauseOverdue(incident, watched, now) : incident.seat.triggers[id]?.hit === true;
  });

// They ask for another look, not for people, and the entry of an escalation doesn’t know them.
const callsNobody: ReadonlySet<SeverityTrigger["id"]> = new Set(["impact-unknown", "second-symptom"]);

const watchedFor: Readonly<Partial<Record<SeverityTrigger["id"], SeverityLevel & keyof typeof limits.noRootCauseMs>>> =
  {
    "no-root-cause-sev1": "SEV1",
    "no-root-cause-sev2": "SEV2",
  };

const isCauseOverdue = (
  { severity, phase, declaredAt, work }: Incident,
  level: keyof typeof limits.noRootCauseMs,
  now: Instant,
): boolean => {
  if (!isHarmGoingOn(phase) || declaredAt === null || severity?.level !== level || isCauseKnown(work)) return false;
  return now - declaredAt >= limits.noRootCauseMs[level];
};
