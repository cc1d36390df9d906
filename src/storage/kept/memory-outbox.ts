// The outbox where the database can't be used: it lasts as long as the page.

import type { Outbox, OutboxEntry } from "../../actions/ports/relay-ports.ts";
import { inLine, isSameEntry, nextEntry } from "./outbox-rules.ts";

/** Returns an empty outbox in memory. */
export const createMemoryOutbox = (): Outbox => {
  const entries = new Map<string, OutboxEntry>();
  return {
    async put(parcel, at) {
      const entry = nextEntry([...entries.values()], parcel, at);
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
