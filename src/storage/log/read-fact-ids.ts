// The ids of all facts, for the comparison with the journal.

import type { FactId } from "../../domain/fact/ids.ts";
import { FACTS } from "../database/names.ts";
import { resultOf } from "../database/raw.ts";

/** How many ids to read at once; a hundred thousand in one go would block the page. */
const AT_ONCE = 5_000;

/** Resolves to the ids of all facts in the database. */
export const readFactIds = async (database: IDBDatabase): Promise<readonly FactId[]> => {
  const ids: FactId[] = [];
  for (;;) {
    const store = database.transaction(FACTS).objectStore(FACTS);
    const last = ids.at(-1);
    const range = last === undefined ? null : IDBKeyRange.lowerBound(last, true);
    const some = (await resultOf(store.getAllKeys(range, AT_ONCE))) as FactId[];
    for (const id of some) ids.push(id);
    if (some.length < AT_ONCE) return ids;
  }
};
