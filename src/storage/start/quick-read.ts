// What the home screen reads at start, with nothing but raw IndexedDB, because it weighs on the first screen. If
// something can't be read, this doesn't call it empty: the full storage says more later.

import type { IncidentSummary } from "../../domain/views/summary.ts";
import { BY_OPEN, INCIDENTS, KEPT } from "../database/names.ts";
import { openExisting } from "../database/open-existing.ts";
import { resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import { newestFirst } from "../log/order.ts";
import { summaryOf } from "../log/summary-of.ts";

/**
 * Resolves to the open incidents, newest declaration first; empty if nothing was ever saved on this phone, null if that
 * isn't known.
 */
export const quickListOpen = async (name?: string): Promise<readonly IncidentSummary[] | null> => {
  let isMissing = false;
  const database = await openExisting(name, () => {
    isMissing = true;
  });
  if (!database) return isMissing && !wasEverSaved() ? [] : null;
  try {
    const store = database.transaction(INCIDENTS).objectStore(INCIDENTS);
    const rows = (await resultOf(store.index(BY_OPEN).getAll(1))) as StoredIncident[];
    return rows.map(summaryOf).sort(newestFirst);
  } catch {
    return null;
  } finally {
    database.close();
  }
};

const wasEverSaved = (): boolean => {
  try {
    return localStorage.getItem(KEPT) !== null;
  } catch {
    return false;
  }
};
