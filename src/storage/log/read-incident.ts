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
  const index = facts.index(BY_INCIDENT);
  const [row, byOrder, byTime] = await Promise.all([
    resultOf(transaction.objectStore(INCIDENTS).get(id)) as Promise<StoredIncident | undefined>,
    // Not there yet if start-up reads a database that nothing has upgraded.
    facts.indexNames.contains(BY_ORDER) ? newestFacts(facts.index(BY_ORDER), id, latest) : [],
    newestFacts(index, id, latest),
  ]);
  // A fact without an order is sorted by its clock, and no fact is sorted before its clock: so the newest of both
  // indexes together include the newest of all.
  const newest = distinctInOrder(admitRows([...byOrder, ...byTime], id)).slice(-Math.max(1, latest));
  if (!agrees(row, newest, latest)) return wholeIncident(id, admitRows(await readRows(facts, id), id), latest);
  const { incident } = row;
  if (!incident.packFact) return { incident, latest: newest, pack: null };
  const packFact: unknown = await resultOf(facts.get(incident.packFact));
  return { incident, latest: newest, pack: frozenPack(incident, packFact ? admitRows([packFact], id) : []) };
};

// The row ends with the newest fact, has folded as many as there are, and read none as sound that is now sealed. Beyond
// `latest`, nothing is counted here, since every thousand takes milliseconds: watchRows and mend do that after the
// start.
const agrees = (row: StoredIncident | undefined, newest: readonly Fact[], latest: number): row is ReadableRow =>
  isReadable(row) &&
  row.incident.through?.id === newest.at(-1)?.id &&
  row.incident.unread >= newest.filter(isSealed).length &&
  (newest.length < latest ? row.incident.count === newest.length : row.incident.count >= latest);

// Walks the keys backwards to where the newest begin, then reads those in one go.
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
