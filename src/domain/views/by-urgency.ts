// The order of open incidents: a tired reader takes the first line for the worst.

import type { Instant } from "../fact/ids.ts";
import type { IncidentSummary } from "./summary.ts";

/** True if its readers were promised an update by now. */
export const isOverdue = ({ dueAt }: Pick<IncidentSummary, "dueAt">, now: Instant): boolean =>
  dueAt !== null && now >= dueAt;

/**
 * Returns the order of incidents at `now`, for `sort`: readable before unreadable, real before drills, those whose update
 * is overdue, unresolved before resolved, the higher severity first (none picked counts as the highest), then the one
 * whose update is due soonest; one with none due is last.
 */
export const byUrgency =
  (now: Instant) =>
  (a: IncidentSummary, b: IncidentSummary): number =>
    Number(a.unreadable ?? 0) - Number(b.unreadable ?? 0) ||
    Number(a.drill) - Number(b.drill) ||
    Number(isOverdue(b, now)) - Number(isOverdue(a, now)) ||
    Number(a.phase === "resolved") - Number(b.phase === "resolved") ||
    (a.severityOrder ?? 0) - (b.severityOrder ?? 0) ||
    (a.dueAt ?? NEVER) - (b.dueAt ?? NEVER);

const NEVER = Number.MAX_SAFE_INTEGER;
