// One incident's small row, for the service worker: its sentence must be true without folding a log.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { IncidentSummary } from "../../domain/views/summary.ts";
import { answer } from "../database/answer.ts";
import { INCIDENTS } from "../database/names.ts";
import type { IncidentRow } from "../database/rows.ts";
import { summaryOf } from "./summary-of.ts";
import type { UseRaw } from "../database/use-raw.ts";

/** Resolves to the summary as it was last written; null where this phone has no such incident. */
export const readSummary = (use: UseRaw, id: IncidentId): Promise<IncidentSummary | null> =>
  use(async (raw) => {
    const row = (await answer(raw.transaction(INCIDENTS).objectStore(INCIDENTS).get(id))) as IncidentRow | undefined;
    return row ? summaryOf(row) : null;
  });
