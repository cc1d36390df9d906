// Corrects the rows of all incidents, one at a time: a fault in one doesn't stop the others.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Connection } from "../database/connection.ts";
import { INCIDENTS } from "../database/names.ts";
import { resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import { mendRow } from "./mend-row.ts";
import { readIncidentIds } from "./read-incident-ids.ts";
import { summaryOf } from "./summary-of.ts";

export interface MendedRows {
  readonly mended: readonly IncidentId[];
  /** How many incidents can't be read, whatever was tried. */
  readonly unreadable: number;
}

/** Resolves once every row is up to date with its facts, as far as it can be. */
export const mendRows = async (connection: Connection): Promise<MendedRows> => {
  const mended: IncidentId[] = [];
  let unreadable = 0;
  for (const id of await connection.use(readIncidentIds)) {
    try {
      if (!(await connection.use((raw) => mendRow(raw, id)))) continue;
      mended.push(id);
      const row = await connection.use(
        (raw) =>
          resultOf(raw.transaction(INCIDENTS).objectStore(INCIDENTS).get(id)) as Promise<StoredIncident | undefined>,
      );
      if (row && summaryOf(row).unreadable) unreadable += 1;
    } catch {
      unreadable += 1;
    }
  }
  return { mended, unreadable };
};
