// Ten minutes in and nobody has said what the impact is: in doubt, the higher severity.

import type { Instant } from "../fact/ids.ts";
import { type Incident, isHarmGoingOn } from "../incident/incident.ts";
import { limits } from "../incident/limits.ts";

/**
 * True while the impact is unknown for longer than that, unless somebody has picked or checked the severity since
 * (severity matrix, triggers).
 */
export const isImpactOverdue = (incident: Incident, now: Instant): boolean => {
  const { declaredAt, phase, impact, severity, seat } = incident;
  if (declaredAt === null || !severity || impact !== null || !isHarmGoingOn(phase)) return false;
  const dueAt = declaredAt + limits.impactUnknownMs;
  const lookedAt = Math.max(severity.since, seat.severityReviewedAt ?? 0);
  return now >= dueAt && lookedAt < dueAt;
};
