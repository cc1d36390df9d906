// When the write-up of an incident is due. An incident isn't over until its postmortem is.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { isWrittenUp, waiverOf } from "../incident/write-up.ts";
import { HOUR_MS } from "../text/durations.ts";

export interface PostmortemDue {
  readonly resolvedAt: Instant;
  readonly draftAt: Instant;
  readonly dueAt: Instant;
}

/**
 * Returns when draft and postmortem are due: 24 h and 48 h after the resolve of any incident that was ever of class SEV1
 * or SEV2 (stand-down and postmortem rules). Lowering the level doesn't end the duty, unless that was before mitigation
 * and somebody waived it. Null for other severities, before the resolve, and for drills, which have their debrief.
 */
export const postmortemDue = (incident: Incident): PostmortemDue | null => {
  const { drill, phase, highest } = incident;
  if (drill || !isWrittenUp(highest) || waiverOf(incident)) return null;
  const resolvedAt = phase.type === "resolved" ? phase.since : phase.type === "stood-down" ? phase.resolvedAt : null;
  if (resolvedAt === null) return null;
  const after = (hours: number): Instant => (resolvedAt + hours * HOUR_MS) as Instant;
  return { resolvedAt, draftAt: after(24), dueAt: after(48) };
};
