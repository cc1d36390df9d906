// The order of incidents in a list, and facts grouped by incident.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";

/** Compares two summaries: newest declaration first. */
export const newestFirst = (a: IncidentSummary, b: IncidentSummary): number =>
  (b.declaredAt ?? 0) - (a.declaredAt ?? 0);

/** Returns the facts of each incident, in the order they came. */
export const byIncident = (facts: readonly Fact[]): ReadonlyMap<IncidentId, readonly Fact[]> => {
  const groups = new Map<IncidentId, Fact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.incidentId);
    if (group) group.push(fact);
    else groups.set(fact.incidentId, [fact]);
  }
  return groups;
};
