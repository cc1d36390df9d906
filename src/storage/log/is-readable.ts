// Whether this version of the app could have written a row. A damaged one is folded again from the log.

import { blankIncident } from "../../domain/incident/incident.ts";
import { FOLD_VERSION } from "../database/names.ts";
import type { ReadableRow, StoredIncident } from "../database/rows.ts";
import { summaryOf } from "./summary-of.ts";

/** True if this version folded the row and it has all its parts. */
export const isReadable = (row: StoredIncident | undefined): row is ReadableRow => {
  if (row?.foldVersion !== FOLD_VERSION || !row.incident || summaryOf(row).unreadable) return false;
  const { incident, summary } = row;
  const isWhole = Object.keys(blankIncident(row.id)).every((part) => part in incident);
  return isWhole && incident.id === row.id && row.open === (summary.open ? 1 : 0);
};
