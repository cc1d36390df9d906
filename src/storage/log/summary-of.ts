// The line of an incident from its row, as far as the row can be read: one damaged row must not hide the others.
// Weighs on the first screen.

import type { IncidentSummary } from "../../domain/views/summary.ts";
import type { StoredIncident } from "../database/rows.ts";

/** Returns the summary; if the row is damaged, one that only says so. */
export const summaryOf = ({ id, summary }: Pick<StoredIncident, "id"> & Partial<StoredIncident>): IncidentSummary =>
  summary?.id === id && summary.phase ? summary : unreadable(id);

/** Returns the line of an incident that can't be read. It counts as open, because nothing says otherwise. */
export const unreadable = (id: StoredIncident["id"]): IncidentSummary => ({
  id,
  open: true,
  drill: false,
  severity: null,
  title: "",
  phase: "undeclared",
  declaredAt: null,
  dueAt: null,
  remindAt: null,
  ic: null,
  unreadable: true,
});
