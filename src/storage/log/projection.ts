// The row that represents an incident in lists and opens its board.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { packIn } from "../../domain/incident/course/former-facts.ts";
import { type Fact, isPackFrozen } from "../../domain/incident/facts.ts";
import { foldIncident } from "../../domain/incident/fold.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { type IncidentSummary, summarize } from "../../domain/views/summary.ts";
import { isPackShaped } from "../../formats/pack/pack-shape.ts";
import { FOLD_VERSION } from "../database/names.ts";
import type { ReadableRow, StoredIncident } from "../database/rows.ts";
import { isReadable } from "./is-readable.ts";
import { unreadable } from "./summary-of.ts";
import { usablePack } from "./usable-pack.ts";

/** Returns the row of a folded incident. */
export const toRow = (incident: Incident, summary: IncidentSummary): StoredIncident => ({
  id: incident.id,
  open: summary.open ? 1 : 0,
  foldVersion: FOLD_VERSION,
  incident,
  summary,
});

/** Returns the row folded from the whole log; if the log can't be read, one that only says so. */
export const rowOf = (id: IncidentId, facts: readonly Fact[]): StoredIncident => {
  try {
    const incident = foldIncident(id, facts);
    return toRow(incident, summarize(incident, frozenPack(incident, facts)));
  } catch {
    return { id, open: 1, foldVersion: FOLD_VERSION, incident: null, summary: unreadable(id) };
  }
};

/** Returns the pack frozen into the incident, found among `facts`; null if there is none or it is damaged. */
export const frozenPack = (incident: Incident, facts: readonly Fact[]): Pack | null => {
  const fact = facts.find(({ id }) => id === incident.packFact);
  const pack = fact && isPackFrozen(fact) ? usablePack(packIn(fact)) : null;
  return isPackShaped(pack) ? pack : null;
};

/** True if the row is whole and this version of the app folded it, from as many facts as there are. */
export const isCurrent = (row: StoredIncident | undefined, count: number): row is ReadableRow =>
  isReadable(row) && row.incident.count === count;
