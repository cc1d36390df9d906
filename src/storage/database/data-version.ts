// The version of the database that this version of the app reads and writes, for the worker, which has no Dexie.

import { openExisting } from "./open-existing.ts";

/** The same number as the last version in schema.ts. */
export const DATA_VERSION = 3;

/** Dexie counts in tens of the browser's versions. */
const STEP = 10;

/** Resolves to the version of the database on this phone; 0 if there is none or it can't be opened. */
export const readDataVersion = async (name?: string): Promise<number> => {
  const raw = await openExisting(name);
  raw?.close();
  return raw ? Math.floor(raw.version / STEP) : 0;
};
