// Everything this phone has a log of, real incidents apart from drills.

import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { Ports } from "../ports/ports.ts";

export interface ListedIncidents {
  readonly real: readonly IncidentSummary[];
  readonly drills: readonly IncidentSummary[];
}

/** Resolves to both lists, newest first, open ones included; rejects with a StorageFailure if the log can't be read. */
export const listIncidents = async (ports: Pick<Ports, "log">): Promise<ListedIncidents> => {
  const all = await ports.log.listAll();
  return { real: all.filter(({ drill }) => !drill), drills: all.filter(({ drill }) => drill) };
};
