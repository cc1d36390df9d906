// What somebody has skipped on this phone. Losing it costs one more tap, so localStorage will do.

import { live } from "../actions/ports/live.ts";
import type { Skips } from "../actions/ports/ports.ts";

const KEY = "first90.skips";

/** Each incident and each drill may add one: only the last ones matter. What was skipped on the phone itself stays. */
const MOST = 60;
const isOfIncident = (key: string): boolean => /^(?:name|score|still):/.test(key);

/** Returns the port; if nothing can be stored, a skip lasts as long as the page. */
export const createSkips = (store: Storage | null): Skips => {
  const list = live<readonly string[]>(read(store));
  return {
    list,
    skip(key) {
      const all = [...list.get().filter((one) => one !== key), key];
      const last = new Set(all.filter(isOfIncident).slice(-MOST));
      list.set(all.filter((one) => !isOfIncident(one) || last.has(one)));
      try {
        store?.setItem(KEY, JSON.stringify(list.get()));
      } catch {
        // It then lasts until the page closes.
      }
    },
  };
};

const read = (store: Storage | null): readonly string[] => {
  try {
    const stored: unknown = JSON.parse(store?.getItem(KEY) ?? "[]");
    return Array.isArray(stored) ? stored.filter((one) => typeof one === "string") : [];
  } catch {
    return [];
  }
};
