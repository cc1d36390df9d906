// What the home screen reads at start, with nothing but raw IndexedDB, because it weighs on the first screen. Whatever
// is missing counts as empty: the full storage says why.

import type { IncidentSummary } from "../domain/summary.ts";
import { answer } from "./answer.ts";
import { BY_OPEN, INCIDENTS } from "./names.ts";
import { newestFirst } from "./newest-first.ts";
import { openAsItIs } from "./open-as-it-is.ts";
import type { IncidentRow } from "./rows.ts";

/** Resolves to the open incidents, newest declaration first; empty where there is no database or it can't be read. */
export const quickListOpen = async (name?: string): Promise<readonly IncidentSummary[]> => {
  const database = await openAsItIs(name);
  if (!database) return [];
  try {
    const store = database.transaction(INCIDENTS).objectStore(INCIDENTS);
    const rows = (await answer(store.index(BY_OPEN).getAll(1))) as IncidentRow[];
    return rows.map(({ summary }) => summary).sort(newestFirst);
  } catch {
    return [];
  } finally {
    database.close();
  }
};
