// What the outbox does with its entries, wherever it keeps them.

import type { OutboxEntry, Parcel } from "../../actions/ports/relay-ports.ts";
import type { Instant } from "../../domain/fact/ids.ts";

/** Returns the entry to store beside `entries`; null where a newer reminder of the incident waits already. */
export const nextEntry = (entries: readonly OutboxEntry[], parcel: Parcel, at: Instant): OutboxEntry | null => {
  const before = entries.find(({ key }) => key === parcel.key);
  if (before?.type === "reminder" && parcel.type === "reminder" && before.revision >= parcel.revision) return null;
  const order = entries.reduce((most, entry) => Math.max(most, entry.order), 0) + 1;
  return { ...parcel, order, queuedAt: at, refused: null };
};

/** Returns the entries in the order in which they are sent. */
export const inLine = (entries: readonly OutboxEntry[]): readonly OutboxEntry[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** True where nothing has replaced the entry meanwhile. */
export const isSameEntry = (stored: OutboxEntry | undefined, entry: OutboxEntry): boolean =>
  stored?.order === entry.order;
