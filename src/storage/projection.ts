// The row that stands for an incident in lists and opens its board.

import type { Fact } from "../domain/facts.ts";
import { foldIncident } from "../domain/fold.ts";
import type { IncidentId } from "../domain/ids.ts";
import type { Incident } from "../domain/incident.ts";
import type { Pack } from "../domain/pack.ts";
import { type IncidentSummary, summarize } from "../domain/summary.ts";
import { FOLD_VERSION } from "./names.ts";
import type { IncidentRow } from "./rows.ts";

/** Returns the row of an incident as it was folded. */
export const toRow = (incident: Incident, summary: IncidentSummary): IncidentRow => ({
  id: incident.id,
  open: summary.open ? 1 : 0,
  foldVersion: FOLD_VERSION,
  incident,
  summary,
});

/** Returns the row folded from the whole log. */
export const rowOf = (id: IncidentId, facts: readonly Fact[]): IncidentRow => {
  const incident = foldIncident(id, facts);
  return toRow(incident, summarize(incident, frozenPack(incident, facts)));
};

/** Returns the pack that is frozen into the incident, found among `facts`; null while there is none. */
export const frozenPack = (incident: Incident, facts: readonly Fact[]): Pack | null => {
  const fact = facts.find(({ id }) => id === incident.packFact);
  return fact?.type === "pack.frozen/1" ? fact.data.pack : null;
};

/** True where the row was folded by this version of the app, from as many facts as there are. */
export const isCurrent = (row: IncidentRow | undefined, count: number): row is IncidentRow =>
  row?.foldVersion === FOLD_VERSION && row.incident.count === count;
