// Whether the database has no facts at all, as after a loss.

import { FACTS } from "../database/names.ts";
import { resultOf } from "../database/raw.ts";

/** Resolves to true if there are no facts. */
export const isBlank = async (raw: IDBDatabase): Promise<boolean> =>
  (await resultOf(raw.transaction(FACTS).objectStore(FACTS).getAllKeys(null, 1))).length === 0;
