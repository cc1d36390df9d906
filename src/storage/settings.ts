// Small values beside the log, by name: a mirror of what localStorage may lose.

import type { Connection } from "./connection.ts";

export interface Settings {
  /** Resolves to the stored value, whatever it is; null where there is none. */
  readSetting(key: string): Promise<unknown>;
  writeSetting(key: string, value: unknown): Promise<void>;
}

/** Returns the settings kept in the database. */
export const createSettings = ({ use }: Connection): Settings => ({
  readSetting: (key) => use(async (_raw, { settings }) => (await settings.get(key))?.value ?? null),
  writeSetting: (key, value) => use(async (_raw, { settings }) => void (await settings.put({ key, value }))),
});
