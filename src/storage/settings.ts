// Small values beside the log, by name. Raw IndexedDB, because the service worker reads and writes them too.

import type { KeptValues } from "../actions/ports/relay-ports.ts";
import { answer } from "./answer.ts";
import { inTransaction } from "./in-transaction.ts";
import { SETTINGS } from "./names.ts";
import type { SettingRow } from "./rows.ts";
import type { UseRaw } from "./use-raw.ts";

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
