// Whether the database holds no fact at all, as after a loss.

import { answer } from "../database/answer.ts";
import { FACTS } from "../database/names.ts";

/** Resolves to true where there is no fact. */
export const isBlank = async (raw: IDBDatabase): Promise<boolean> =>
  (await answer(raw.transaction(FACTS).objectStore(FACTS).getAllKeys(null, 1))).length === 0;
