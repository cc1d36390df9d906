// An incident opened from its whole log, because it has no row or the row is behind.

import type { OpenedIncident } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { distinctInOrder, foldIncident } from "../../domain/incident/fold.ts";
import { frozenPack } from "./projection.ts";

/** Returns the incident that `facts` describe, with the newest of them, at most `latest`; null if there are none. */
export const wholeIncident = (id: IncidentId, facts: readonly Fact[], latest: number): OpenedIncident | null => {
  if (facts.length === 0) return null;
  const incident = foldIncident(id, facts);
  return { incident, latest: distinctInOrder(facts).slice(-latest), pack: frozenPack(incident, facts) };
};
