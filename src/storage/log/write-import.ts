// Adds an import to an incident, all of it or nothing, in one transaction: a part at a time, so that the page stays
// responsive and it can be stopped.

import type { LongWork } from "../../actions/ports/long-work.ts";
import { NotMerged } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { foldSteps } from "../../domain/incident/fold.ts";
import { summarize } from "../../domain/views/summary.ts";
import { FACTS, INCIDENTS } from "../database/names.ts";
import { addFact, inTransaction, resultOf } from "../database/raw.ts";
import type { StoredIncident } from "../database/rows.ts";
import { admitRows } from "./admit-rows.ts";
import { frozenPack, rowOf, toRow } from "./projection.ts";
import { readRows } from "./read-rows.ts";

const PART = 500;

/** Resolves to the facts that were new; to why nothing was written if it was stopped, or an entry is in another log. */
export const writeImport = async (
  database: IDBDatabase,
  id: IncidentId,
  facts: readonly Fact[],
  { signal, onProgress }: LongWork,
): Promise<readonly Fact[] | NotMerged> => {
  let refused: NotMerged | null = null;
  const refuse = (why: NotMerged): never => {
    refused = why;
    throw why;
  };
  try {
    return await inTransaction(database, [FACTS, INCIDENTS], async (transaction) => {
      const store = transaction.objectStore(FACTS);
      const rows = transaction.objectStore(INCIDENTS);
      const here = (await readRows(store, id)) as readonly Fact[];
      const known = new Set(here.map((fact) => fact.id));
      const fresh = facts.filter((fact) => !known.has(fact.id));
      for (let start = 0; start < fresh.length; start += PART) {
        if (signal?.aborted) refuse(new NotMerged(null));
        const part = fresh.slice(start, start + PART);
        const wereNew = await Promise.all(part.map((fact) => addFact(store, fact)));
        const [taken] = part.filter((_fact, index) => !wereNew[index]);
        if (taken) refuse(new NotMerged(((await resultOf(store.get(taken.id))) as Fact).incidentId));
        onProgress?.({ step: "saving", done: start + part.length, of: fresh.length });
      }
      if (fresh.length > 0) rows.put(await rowInParts(id, [...here, ...fresh], rows));
      if (signal?.aborted) refuse(new NotMerged(null));
      return fresh;
    });
  } catch (error) {
    if (refused) return refused;
    throw error;
  }
};

// A transaction ends by itself unless something is asked of it between the parts.
const rowInParts = async (id: IncidentId, all: readonly Fact[], rows: IDBObjectStore): Promise<StoredIncident> => {
  const facts = admitRows(all, id);
  const steps = foldSteps(id, facts);
  try {
    for (;;) {
      const step = steps.next();
      if (step.done) return toRow(step.value, summarize(step.value, frozenPack(step.value, facts)));
      await resultOf(rows.count());
    }
  } catch {
    return rowOf(id, facts);
  }
};
