// Whether any of some small values is stored, read raw and once, so that code that depends on them loads only if it is
// needed.

import { SETTINGS } from "../database/names.ts";
import { withRawDatabase } from "../database/open-existing.ts";
import { resultOf } from "../database/raw.ts";
import type { SettingRow } from "../database/rows.ts";

/** Resolves to whether one of the names has a value that isn't null or empty; false if nothing can be read. */
export const hasAnySetting = (keys: readonly string[], name?: string): Promise<boolean> =>
  withRawDatabase(name)(async (raw) => {
    const store = raw.transaction(SETTINGS).objectStore(SETTINGS);
    const rows = (await Promise.all(keys.map((key) => resultOf(store.get(key))))) as (SettingRow | undefined)[];
    return rows.some((row) => (Array.isArray(row?.value) ? row.value.length > 0 : (row?.value ?? null) !== null));
  }).catch(() => false);
