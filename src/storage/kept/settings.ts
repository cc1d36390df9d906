// Small values besides the log, by name, on disk and in memory. Raw IndexedDB, because the service worker reads and
// writes them too.

import type { KeptValues } from "../../actions/ports/relay-ports.ts";
import { SETTINGS } from "../database/names.ts";
import type { WithRaw } from "../database/open-existing.ts";
import { inTransaction, resultOf } from "../database/raw.ts";
import type { SettingRow } from "../database/rows.ts";

/** Returns the values in the database. */
export const createSettings = (use: WithRaw): KeptValues => ({
  readSetting: (key) =>
    use(async (raw) => {
      const row = (await resultOf(raw.transaction(SETTINGS).objectStore(SETTINGS).get(key))) as SettingRow | undefined;
      return row?.value ?? null;
    }),
  writeSetting: (key, value) =>
    use((raw) =>
      inTransaction(raw, [SETTINGS], async (transaction) => {
        await resultOf(transaction.objectStore(SETTINGS).put({ key, value }));
      }),
    ),
});

/** Returns values that last as long as the page. */
export const createMemorySettings = (): KeptValues => {
  const values = new Map<string, unknown>();
  return {
    readSetting: async (name) => values.get(name) ?? null,
    writeSetting: async (name, value) => void values.set(name, value),
  };
};
