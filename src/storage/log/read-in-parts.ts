// Reads a long log a part at a time, each in a transaction of its own, so that the page and whoever writes meanwhile
// get their turn.

import type { LongWork } from "../../actions/ports/long-work.ts";
import { NotMerged } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { distinctInOrder } from "../../domain/incident/fold.ts";
import type { Connection } from "../database/connection.ts";
import { BY_INCIDENT, BY_ORDER, FACTS } from "../database/names.ts";
import { rangeOf, resultOf } from "../database/raw.ts";
import { admitLog } from "./admit-rows.ts";
import { readRows } from "./read-rows.ts";

type Row = { readonly id: IDBValidKey; readonly at: IDBValidKey; readonly order?: unknown };

const PART = 1_000;

/** Resolves to every fact of the incident, in order; rejects with NotMerged if it is stopped. */
export const readInParts = async (
  connection: Pick<Connection, "use">,
  id: IncidentId,
  { signal, onProgress, pause }: LongWork,
): Promise<readonly Fact[]> => {
  const read = <Result>(work: (facts: IDBObjectStore) => Promise<Result>): Promise<Result> => {
    if (signal?.aborted) throw new NotMerged(null);
    return connection.use((raw) => work(raw.transaction(FACTS).objectStore(FACTS)));
  };
  const facts: Fact[] = [];
  const seen = new Set<IDBValidKey>();
  let ordered = 0;
  const admit = async (rows: readonly Row[]): Promise<void> => {
    const fresh = rows.filter((row) => !seen.has(row.id));
    for (const row of fresh) {
      seen.add(row.id);
      if (row.order !== undefined) ordered += 1;
    }
    facts.push(...(await admitLog(fresh, id)));
  };
  const of = await read((store) => resultOf(store.index(BY_INCIDENT).count(rangeOf(id))));
  let range = rangeOf(id); // a row whose time can't be a key isn't in this index
  let again = 0;
  for (;;) {
    const rows: readonly Row[] = await read((store) => resultOf(store.index(BY_INCIDENT).getAll(range, PART + again)));
    await admit(rows);
    onProgress?.({ step: "gathering", done: Math.min(facts.length, of), of });
    await pause?.();
    const last = rows.at(-1);
    if (!last || rows.length < PART + again) break;
    // The next part begins with the rows of the same time, because some of them may not have been read.
    range = IDBKeyRange.bound([id, last.at], [id, []]);
    again = rows.filter(({ at }) => indexedDB.cmp(at, last.at) === 0).length;
  }
  const all = await read((store) => resultOf(store.index(BY_ORDER).count(rangeOf(id))));
  if (all > ordered) await admit((await read((store) => readRows(store, id))) as readonly Row[]);
  return distinctInOrder(facts);
};
