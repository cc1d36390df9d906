// Small values beside the log, by name. Raw IndexedDB, because the service worker reads and writes them too.

import type { KeptValues } from "../../actions/ports/relay-ports.ts";
import { answer } from "../database/answer.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { SETTINGS } from "../database/names.ts";
import type { SettingRow } from "../database/rows.ts";
import type { UseRaw } from "../database/use-raw.ts";

/** Returns the values kept in the database. */
export const createSettings = (use: UseRaw): KeptValues => ({
  readSetting: (key) =>
    use(async (raw) => {
      const row = (await answer(raw.transaction(SETTINGS).objectStore(SETTINGS).get(key))) as SettingRow | undefined;
      return row?.value ?? null;
    }),
  writeSetting: (key, value) =>
    use((raw) =>
      inTransaction(raw, [SETTINGS], async (transaction) => {
        await answer(transaction.objectStore(SETTINGS).put({ key, value }));
      }),
    ),
});
