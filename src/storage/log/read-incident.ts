// Opens one incident over a raw connection: from its row where that is right, else from its whole log.

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
  const index = facts.index(BY_INCIDENT);
  const [row, byOrder, byTime] = await Promise.all([
    resultOf(transaction.objectStore(INCIDENTS).get(id)) as Promise<StoredIncident | undefined>,
    // Not there yet where the start reads a database that nothing has brought up to date.
    facts.indexNames.contains(BY_ORDER) ? newestFacts(facts.index(BY_ORDER), id, latest) : [],
    newestFacts(index, id, latest),
  ]);
  // A fact without an order stands where its clock put it, and none stands before its clock: the newest of either index
  // hold the newest of all.
  const newest = distinctInOrder(admitRows([...byOrder, ...byTime], id)).slice(-Math.max(1, latest));
  if (!agrees(row, newest, latest)) return wholeIncident(id, admitRows(await readRows(facts, id), id), latest);
  const { incident } = row;
  if (!incident.packFact) return { incident, latest: newest, pack: null };
  const packFact: unknown = await resultOf(facts.get(incident.packFact));
  return { incident, latest: newest, pack: frozenPack(incident, packFact ? admitRows([packFact], id) : []) };
};

// The row ends with the newest fact, has folded as many as there are, and believed none that is sealed now. More than `latest` are not counted here, which
// takes milliseconds for every thousand: watchRows and mend do that behind the start.
const agrees = (row: StoredIncident | undefined, newest: readonly Fact[], latest: number): row is ReadableRow =>
  isReadable(row) &&
  row.incident.through?.id === newest.at(-1)?.id &&
  row.incident.unread >= newest.filter(isSealed).length &&
  (newest.length < latest ? row.incident.count === newest.length : row.incident.count >= latest);

// Backwards over keys to where the newest begin, then all of them in one go.
const newestFacts = async (index: IDBIndex, id: IncidentId, latest: number): Promise<readonly unknown[]> => {
  const range = rangeOf(id);
  const count = Math.max(1, latest);
  const first = await new Promise<IDBValidKey | null>((resolve, reject) => {
    const request = index.openKeyCursor(range, "prev");
    let isAtNewest = true;
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return resolve(null); // fewer than `count`
      if (!isAtNewest || count === 1) return resolve(cursor.key);
      isAtNewest = false;
      cursor.advance(count - 1);
    };
  });
  const window = first === null ? range : IDBKeyRange.bound(first, range.upper);
  return (await resultOf(index.getAll(window))).slice(-count);
};
