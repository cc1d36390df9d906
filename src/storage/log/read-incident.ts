// Opens one incident over a raw connection: from its row if that is right, else from its whole log.

import type { OpenedIncident } from "../../actions/ports/storage-port.ts";
import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { distinctInOrder } from "../../domain/incident/fold.ts";
import { isSealed } from "../../domain/incident/sealed.ts";
import { BY_INCIDENT, BY_ORDER, FACTS, INCIDENTS } from "../database/names.ts";
import { rangeOf, resultOf } from "../database/raw.ts";
import type { ReadableRow, StoredIncident } from "../database/rows.ts";
import { admitRows } from "./admit-rows.ts";
import { isReadable } from "./is-readable.ts";
import { frozenPack } from "./projection.ts";
import { readRows } from "./read-rows.ts";
import { wholeIncident } from "./whole-incident.ts";

/** Resolves to the incident, its newest facts (at most `latest`, oldest first) and its frozen pack; null if unknown. */
export const readIncident = async (
  database: IDBDatabase,
  id: IncidentId,
  latest: number,
): Promise<OpenedIncident | null> => {
  const transaction = database.transaction([INCIDENTS, FACTS]);
  const facts = transaction.objectStore(FACTS);
  const count = Math.max(1, latest);
  const [row, rows] = await Promise.all([
    resultOf(transaction.objectStore(INCIDENTS).get(id)) as Promise<StoredIncident | undefined>,
    newestRows(facts, id, count),
  ]);
  const newest = distinctInOrder(admitRows(rows, id)).slice(-count);
  if (!agrees(row, newest, latest)) return wholeIncident(id, admitRows(await readRows(facts, id), id), latest);
  const { incident } = row;
  if (!incident.packFact) return { incident, latest: newest, pack: null };
  const pack = newest.some((fact) => fact.id === incident.packFact)
    ? newest
    : admitRows(await rowsOf(facts, [incident.packFact]), id);
  return { incident, latest: newest, pack: frozenPack(incident, pack) };
};

// The row ends with the newest fact, has folded as many as there are, and read none as sound that is now sealed. Beyond
// `latest`, nothing is counted here, since every thousand takes milliseconds: watchRows and mend do that after the
// start.
const agrees = (row: StoredIncident | undefined, newest: readonly Fact[], latest: number): row is ReadableRow =>
  isReadable(row) &&
  row.incident.through?.id === newest.at(-1)?.id &&
  row.incident.unread >= newest.filter(isSealed).length &&
  (newest.length < latest ? row.incident.count === newest.length : row.incident.count >= latest);

// The rows of at least the newest `count` facts. A fact without an order is sorted by its clock, and no fact is sorted
// before its clock: so the newest of both indexes together include the newest of all. The second is asked for keys only,
// because nearly always the first has all of its rows.
const newestRows = async (facts: IDBObjectStore, id: IncidentId, count: number): Promise<readonly unknown[]> => {
  const byTime = facts.index(BY_INCIDENT);
  // Not there yet if start-up reads a database that nothing has upgraded.
  if (!facts.indexNames.contains(BY_ORDER)) return newestOf(byTime, (range) => byTime.getAll(range), id, count);
  const byOrder = facts.index(BY_ORDER);
  const [rows, ids] = await Promise.all([
    newestOf(byOrder, (range, most) => byOrder.getAll(range, most), id, count),
    newestOf(byTime, (range, most) => byTime.getAllKeys(range, most), id, count),
  ]);
  const here = new Set(rows.map((row) => (row as { readonly id: IDBValidKey }).id));
  const others = ids.filter((one) => !here.has(one));
  return others.length === 0 ? rows : [...rows, ...(await rowsOf(facts, others))];
};

const rowsOf = async (facts: IDBObjectStore, ids: readonly IDBValidKey[]): Promise<readonly unknown[]> =>
  (await Promise.all(ids.map((id) => resultOf(facts.get(id))))).filter((row: unknown) => row !== undefined);

// Most incidents are read whole in one go. Of a longer one, walks the keys backwards to where the newest begin.
const newestOf = async <Item>(
  index: IDBIndex,
  read: (range: IDBKeyRange, most?: number) => IDBRequest<Item[]>,
  id: IncidentId,
  count: number,
): Promise<readonly Item[]> => {
  const range = rangeOf(id);
  const all = await resultOf(read(range, count + 1));
  if (all.length <= count) return all;
  const first = await new Promise<IDBValidKey>((resolve, reject) => {
    const request = index.openKeyCursor(range, "prev");
    let isAtNewest = true;
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor || !isAtNewest || count === 1) return resolve(cursor?.key ?? range.lower);
      isAtNewest = false;
      cursor.advance(count - 1);
    };
  });
  return (await resultOf(read(IDBKeyRange.bound(first, range.upper)))).slice(-count);
};
