// The order of open incidents: a tired reader takes the first line for the worst.

import type { SeverityLevel } from "../pack/pack.ts";
import { severityOfClass, severityOrder } from "../pack/severities.ts";
import type { IncidentSummary } from "./summary.ts";

/**
 * Orders incidents for `sort`: readable before unreadable, real before drills, unresolved before resolved, the higher
 * severity first (none picked counts as the highest), then the one whose update is due soonest; one with none due is
 * last.
 */
export const byUrgency = (a: IncidentSummary, b: IncidentSummary): number =>
  Number(a.unreadable ?? 0) - Number(b.unreadable ?? 0) ||
  Number(a.drill) - Number(b.drill) ||
  Number(a.phase === "resolved") - Number(b.phase === "resolved") ||
  orderOf(a) - orderOf(b) ||
  (a.dueAt ?? NEVER) - (b.dueAt ?? NEVER);

const orderOf = ({ severity, severityOrder: order }: IncidentSummary): number =>
  order ?? (severity === null ? 0 : severityOrder(severityOfClass(severity as SeverityLevel)));

const NEVER = Number.MAX_SAFE_INTEGER;
