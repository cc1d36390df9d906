// Small values beside the log, as verbs read and write them. A value stored in another shape, by an older or newer
// version or only in part, is ignored rather than trusted.

import { holds, record, type Shape } from "../../formats/json/shape.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

type Reading = Pick<KeptValues, "readSetting">;

interface Kept<Read, Write> {
  read(kept: Reading): Promise<Read>;
  /** Resolves once it is durable. */
  write(kept: KeptValues, value: Write): Promise<void>;
}

/** Returns access to one value; null if there is none, and to forget it. */
export const keptValue = <Value>(key: string, shape: Shape): Kept<Value | null, Value | null> => ({
  async read({ readSetting }) {
    const stored = await readSetting(key);
    return holds(shape, stored) ? (stored as Value) : null;
  },
  write: ({ writeSetting }, value) => writeSetting(key, value),
});

/** Returns access to a list, the most important first; only the first `most` are kept. */
export const keptList = <Entry>(key: string, most: number, shape: Shape): Kept<readonly Entry[], readonly Entry[]> => ({
  async read({ readSetting }) {
    const stored = await readSetting(key);
    return isList(stored) ? stored.filter((one): one is Entry => holds(shape, one)) : [];
  },
  write: ({ writeSetting }, entries) => writeSetting(key, entries.slice(0, most)),
});

type Table<Entry> = Readonly<Record<string, Entry>>;

/** Returns access to a table, the newest last; only the last `most` are kept. */
export const keptTable = <Entry>(key: string, most: number, shape: Shape): Kept<Table<Entry>, Table<Entry>> => ({
  async read({ readSetting }) {
    const stored = await readSetting(key);
    return isTable(stored)
      ? (Object.fromEntries(Object.entries(stored).filter(([, one]) => holds(shape, one))) as Table<Entry>)
      : {};
  },
  write: ({ writeSetting }, table) => writeSetting(key, Object.fromEntries(Object.entries(table).slice(-most))),
});

const isList = (stored: unknown): stored is readonly unknown[] => Array.isArray(stored);

const isTable = (stored: unknown): stored is object => holds(record({}), stored);
