// One incident's small row, for the service worker: the sentence it shows must be true without folding a log.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { INCIDENTS } from "../database/names.ts";
import type { WithRaw } from "../database/open-existing.ts";
import { resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import { summaryOf } from "./summary-of.ts";

/** Resolves to the summary as it was last written; null if this phone has no such incident. */
export const readSummary = (use: WithRaw, id: IncidentId): Promise<IncidentSummary | null> =>
  use(async (raw) => {
    const row = (await resultOf(raw.transaction(INCIDENTS).objectStore(INCIDENTS).get(id))) as
      | StoredIncident
      | undefined;
    return row ? summaryOf(row) : null;
  });
