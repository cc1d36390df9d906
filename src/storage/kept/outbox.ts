// The outbox on disk. Raw IndexedDB, because the service worker fills and empties it too.

import type { Outbox, OutboxEntry } from "../../actions/ports/relay-ports.ts";
import { answer } from "../database/answer.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { OUTBOX } from "../database/names.ts";
import type { UseRaw } from "../database/use-raw.ts";
import { inLine, isSameEntry, nextEntry } from "./outbox-rules.ts";

/** Returns the outbox kept in the database; every change is durable when it resolves. */
export const createOutbox = (use: UseRaw): Outbox => {
  const change = (work: (store: IDBObjectStore) => Promise<void>): Promise<void> =>
    use((raw) => inTransaction(raw, [OUTBOX], (transaction) => work(transaction.objectStore(OUTBOX))));
  const isThere = async (store: IDBObjectStore, entry: OutboxEntry): Promise<boolean> =>
    isSameEntry((await answer(store.get(entry.key))) as OutboxEntry | undefined, entry);
  return {
    put: (parcel, at) =>
      change(async (store) => {
        const entry = nextEntry((await answer(store.getAll())) as OutboxEntry[], parcel, at);
        if (entry) await answer(store.put(entry));
      }),
    list: () =>
      use(async (raw) => inLine((await answer(raw.transaction(OUTBOX).objectStore(OUTBOX).getAll())) as OutboxEntry[])),
    remove: (entry) =>
      change(async (store) => {
        if (await isThere(store, entry)) await answer(store.delete(entry.key));
      }),
    mark: (entry, refused) =>
      change(async (store) => {
        if (await isThere(store, entry)) await answer(store.put({ ...entry, refused }));
      }),
  };
};
