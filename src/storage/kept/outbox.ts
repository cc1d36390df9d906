// Messages waiting for the relay, on disk and in memory by the same rules. Raw IndexedDB, because the service worker
// fills and empties it too.

import type { Outbox, OutboxEntry, OutboxMessage } from "../../actions/ports/relay-ports.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import { OUTBOX } from "../database/names.ts";
import type { WithRaw } from "../database/open-existing.ts";
import { inTransaction, resultOf } from "../database/raw.ts";

/** Returns the outbox in the database; every change is durable when it resolves. */
export const createOutbox = (use: WithRaw): Outbox => {
  const change = (work: (store: IDBObjectStore) => Promise<void>): Promise<void> =>
    use((raw) => inTransaction(raw, [OUTBOX], (transaction) => work(transaction.objectStore(OUTBOX))));
  const isThere = async (store: IDBObjectStore, entry: OutboxEntry): Promise<boolean> =>
    isSameEntry((await resultOf(store.get(entry.key))) as OutboxEntry | undefined, entry);
  return {
    put: (message, at) =>
      change(async (store) => {
        const entry = nextEntry((await resultOf(store.getAll())) as OutboxEntry[], message, at);
        if (entry) await resultOf(store.put(entry));
      }),
    list: () =>
      use(async (raw) =>
        inLine((await resultOf(raw.transaction(OUTBOX).objectStore(OUTBOX).getAll())) as OutboxEntry[]),
      ),
    remove: (entry) =>
      change(async (store) => {
        if (await isThere(store, entry)) await resultOf(store.delete(entry.key));
      }),
    mark: (entry, refused) =>
      change(async (store) => {
        if (await isThere(store, entry)) await resultOf(store.put({ ...entry, refused }));
      }),
  };
};

/** Returns an empty outbox in memory. */
export const createMemoryOutbox = (): Outbox => {
  const entries = new Map<string, OutboxEntry>();
  return {
    async put(message, at) {
      const entry = nextEntry([...entries.values()], message, at);
      if (entry) entries.set(entry.key, entry);
    },
    list: async () => inLine([...entries.values()]),
    async remove(entry) {
      if (isSameEntry(entries.get(entry.key), entry)) entries.delete(entry.key);
    },
    async mark(entry, refused) {
      if (isSameEntry(entries.get(entry.key), entry)) entries.set(entry.key, { ...entry, refused });
    },
  };
};

/** Returns the entry to store beside `entries`; null if a newer reminder for the incident is already waiting. */
const nextEntry = (entries: readonly OutboxEntry[], message: OutboxMessage, at: Instant): OutboxEntry | null => {
  const before = entries.find(({ key }) => key === message.key);
  if (before?.type === "reminder" && message.type === "reminder" && before.revision >= message.revision) return null;
  const order = entries.reduce((most, entry) => Math.max(most, entry.order), 0) + 1;
  return { ...message, order, queuedAt: at, refused: null };
};

/** Returns the entries in the order in which they are sent. */
const inLine = (entries: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** True if nothing has replaced the entry in the meantime. */
const isSameEntry = (stored: OutboxEntry | undefined, entry: OutboxEntry): boolean => stored?.order === entry.order;
