// The pack where the browser keeps nothing: the team's edits last as long as the page. Also the pack of tests.

import type { PackStore } from "../../actions/ports/storage-port.ts";
import type { Pack, PackEntry, PackKey } from "../../domain/pack/pack.ts";
import { fromPackRows, toPackRows } from "./pack-rows.ts";

/** Returns the store over `builtIn`. */
export const createMemoryPacks = (builtIn: Pack): PackStore => {
  const edits = new Map<PackKey, PackEntry>();
  const rows = toPackRows(builtIn);
  return {
    current: async () =>
      edits.size === 0
        ? builtIn
        : fromPackRows(
            rows.map((row) => ({ ...row, edited: edits.get(row.key) ?? null })),
            builtIn,
          ),
    edited: async () => new Set(edits.keys()),
    async edit(key, entry) {
      if (!rows.some((row) => row.key === key)) return false;
      if (entry === null) edits.delete(key);
      else edits.set(key, entry);
      return true;
    },
  };
};
