// Edited texts that haven't left the phone. In localStorage, because a draft must be saved at each letter, and losing
// it costs a minute, not the record. A browser writes it to disk within seconds and when the app goes to the
// background; if it crashes in between, the last letters are lost.

import type { Draft, DraftKey, Drafts } from "../actions/ports/ports.ts";
import { isFilledFrom } from "./is-filled-from.ts";

const KEY = "first90.drafts";

/**
 * Characters of all drafts together as stored: enough for a hundred long texts, and far below the browser's own limit.
 */
const ROOM = 200_000;

interface Kept extends DraftKey {
  readonly draft: Draft;
}

/** Returns the drafts; if the store refuses them, they last as long as the page. */
export const createDrafts = (store: Storage | null): Drafts => {
  // All drafts, while the last attempt to store them has failed.
  let inPage: readonly Kept[] | null = null;
  const all = (): readonly Kept[] => inPage ?? read(store);
  const keep = (drafts: readonly Kept[]): void => {
    inPage = write(store, drafts) ? null : drafts;
  };
  const others = (key: DraftKey): readonly Kept[] => all().filter((kept) => !isSame(kept, key));
  return {
    get: (key) => all().find((kept) => isSame(kept, key))?.draft ?? null,
    set: ({ incident, template, format }, draft) =>
      keep([...others({ incident, template, format }), { incident, template, format, draft }]),
    remove(key) {
      if (all().some((kept) => isSame(kept, key))) keep(others(key));
    },
    removeAll: (incident) => keep(all().filter((kept) => kept.incident !== incident)),
  };
};

const isSame = (a: DraftKey, b: DraftKey): boolean =>
  a.incident === b.incident && a.template === b.template && a.format === b.format;

const read = (store: Storage | null): readonly Kept[] => {
  try {
    const value: unknown = JSON.parse(store?.getItem(KEY) ?? "[]");
    return Array.isArray(value) ? value.filter(isKept) : [];
  } catch {
    return [];
  }
};

/** Returns whether the newest of them is stored; drops the oldest to make room. */
const write = (store: Storage | null, drafts: readonly Kept[]): boolean => {
  if (!store) return false;
  const stored: string[] = [];
  let room = ROOM;
  for (const kept of drafts.toReversed()) {
    const text = JSON.stringify(kept);
    room -= text.length;
    if (room < 0) break;
    stored.unshift(text);
  }
  try {
    if (stored.length === 0) store.removeItem(KEY);
    else store.setItem(KEY, `[${stored.join()}]`);
    return stored.length > 0 || drafts.length === 0;
  } catch {
    return false;
  }
};

// The stored value may come from another version of the app.
const isKept = (value: unknown): value is Kept => {
  const { incident, template, format, draft } = (value ?? {}) as Partial<Kept>;
  return (
    typeof incident === "string" &&
    typeof template === "string" &&
    typeof format === "string" &&
    typeof draft?.text === "string" &&
    typeof draft.aside === "boolean" &&
    isFilledFrom(draft.from)
  );
};
