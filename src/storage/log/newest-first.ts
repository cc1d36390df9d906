// The order of incident lists.

import type { IncidentSummary } from "../../domain/views/summary.ts";

/** Compares two summaries: newest declaration first. */
export const newestFirst = (a: IncidentSummary, b: IncidentSummary): number =>
  (b.declaredAt ?? 0) - (a.declaredAt ?? 0);
