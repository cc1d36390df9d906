// What was typed once under "Other", to be offered next time. In localStorage, so that the chips are there at once and
// none appears under a thumb.

import type { OwnWords } from "../actions/ports/ports.ts";

const KEY = "first90.own-words";

/** As many texts of one kind are offered. */
const MOST = 4;

/** A longer text is no chip. */
const LONGEST = 60;

/** Returns the texts; if the store refuses them, they last as long as the page. */
export const createOwnWords = (store: Storage | null): OwnWords => {
  let known = read(store);
  const keep = (kind: string, texts: readonly string[]): void => {
    known = new Map(known).set(kind, texts);
    try {
      store?.setItem(KEY, JSON.stringify([...known]));
    } catch {
      // They are offered until the page is closed.
    }
  };
  const others = (kind: string, text: string): readonly string[] =>
    (known.get(kind) ?? []).filter((one) => one.toLowerCase() !== text.toLowerCase());
  return {
    list: (kind) => known.get(kind) ?? [],
    remember(kind, typed) {
      const text = typed.replace(/\s+/g, " ").trim();
      if (text !== "" && text.length <= LONGEST) keep(kind, [text, ...others(kind, text)].slice(0, MOST));
    },
    forget: (kind, text) => keep(kind, others(kind, text)),
  };
};

// The stored value may come from another version of the app.
const read = (store: Storage | null): ReadonlyMap<string, readonly string[]> => {
  try {
    const entries: unknown = JSON.parse(store?.getItem(KEY) ?? "[]");
    return new Map(Array.isArray(entries) ? entries.filter(isEntry) : []);
  } catch {
    return new Map();
  }
};

const isEntry = (value: unknown): value is [string, string[]] =>
  Array.isArray(value) &&
  typeof value[0] === "string" &&
  Array.isArray(value[1]) &&
  value[1].every((text) => typeof text === "string");
