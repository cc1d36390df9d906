// The list of open incidents that the home screen shows, kept up to date while the page is open.

import type { IncidentSummary } from "../../domain/views/summary.ts";
import { type Live, live } from "../ports/live.ts";
import type { EventLog } from "../ports/storage-port.ts";

export interface OpenIncidents {
  /** Open incidents, newest declaration first; null until first read. */
  readonly list: Live<readonly IncidentSummary[] | null>;
  /** Reads them again; never rejects. */
  refresh(): Promise<void>;
}

/** Returns the list; it refreshes when facts arrive from another tab, an import or a restore. */
export const createOpenIncidents = (log: EventLog): OpenIncidents => {
  const list = live<readonly IncidentSummary[] | null>(null);
  const read = async (): Promise<void> => {
    try {
      list.set(await log.listOpen());
    } catch {
      // The last list stays on screen; the storage itself reports what is wrong with it.
    }
  };
  // A start that repairs a thousand rows reports each; however many refreshes are wanted during a read, one follows.
  let reading: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const refresh = (): Promise<void> => {
    if (reading !== null) {
      next ??= reading.then(() => {
        next = null;
        return refresh();
      });
      return next;
    }
    reading = read().finally(() => {
      reading = null;
    });
    return reading;
  };
  log.onForeignFacts(() => void refresh());
  return { list, refresh };
};
