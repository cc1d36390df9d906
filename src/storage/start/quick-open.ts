// Opens an incident before the full storage has loaded. Kept out of quick-read.ts, because folding an incident needs
// more of the domain than the home screen should load.

import type { OpenedIncident } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import { openExisting } from "../database/open-existing.ts";
import { readIncident } from "../log/read-incident.ts";

/** Resolves to the incident with its newest facts and its frozen pack; null if it isn't there or can't be read. */
export const quickOpen = async (id: IncidentId, latest: number, name?: string): Promise<OpenedIncident | null> => {
  const database = await openExisting(name);
  if (!database) return null;
  try {
    return await readIncident(database, id, latest);
  } catch {
    return null;
  } finally {
    database.close();
  }
};
