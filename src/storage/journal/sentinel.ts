// How many entries this phone has, noted in a third place. If both copies are lost together, nothing else would show
// that there ever were any.

import type { StorageHealth } from "../../actions/ports/storage-port.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { KEPT } from "../database/names.ts";

export interface Sentinel {
  /** Whether there must be entries on this phone. */
  expects(): boolean;
  /** Counts facts that have just been saved. */
  saved(facts: readonly Fact[]): void;
  /**
   * Remembers how many entries there must be as of now. Returns a function for when both copies have been read: given
   * how many there are, it returns what is lost, now or earlier; entries that other tabs save in between don't count.
   */
  expect(): (entries: number) => StorageHealth["lost"];
  /** Forgets the loss: somebody has read about it. */
  accept(): void;
}

interface Note {
  readonly entries: number;
  readonly newest: Instant | null;
  readonly lost?: NonNullable<StorageHealth["lost"]> | null;
}

const nothing: Note = { entries: 0, newest: null };

/** Returns the sentinel over `store`; without one, or with one that refuses, it notes nothing and misses nothing. */
export const createSentinel = (store: Pick<Storage, "getItem" | "setItem"> | null): Sentinel => {
  const read = (): Note => {
    try {
      const note = JSON.parse(store?.getItem(KEPT) ?? "null") as Note | null;
      return typeof note?.entries === "number" ? note : nothing;
    } catch {
      return nothing;
    }
  };
  const write = (note: Note): void => {
    try {
      store?.setItem(KEPT, JSON.stringify(note));
    } catch {
      // A phone that is full, or a browser that forbids it.
    }
  };
  return {
    expects: () => read().entries > 0,
    saved(facts) {
      const note = read();
      const newest = facts.reduce<number>((latest, { at }) => Math.max(latest, at), note.newest ?? 0) as Instant;
      write({ ...note, entries: note.entries + facts.length, newest });
    },
    expect() {
      const expected = read().entries;
      return (entries) => {
        const note = read();
        const missing = Math.max(0, Math.min(expected, note.entries) - entries);
        const before = note.lost?.entries ?? 0;
        const newest = entries === 0 ? note.newest : (note.lost?.newest ?? null);
        const lost = missing > 0 ? { entries: before + missing, newest } : (note.lost ?? null);
        const now = Math.max(entries, note.entries - missing);
        if (now !== note.entries) write({ entries: now, newest: note.newest, lost });
        return lost;
      };
    },
    accept: () => write({ ...read(), lost: null }),
  };
};
