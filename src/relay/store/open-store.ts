// Picks the engine: PostgreSQL if DATABASE_URL names one, else the embedded database in the data folder.

import { openEmbedded } from "./embedded.ts";
import { openPostgres } from "./postgres.ts";
import type { Store } from "./store.ts";

interface StoreOptions {
  readonly databaseUrl: string | null;
  readonly data: string;
  readonly poolSize: number;
}

/** Resolves to the migrated store, or rejects with a sentence; calls `onWait` if the data folder may still be in use. */
export const openStore = ({ databaseUrl, data, poolSize }: StoreOptions, onWait: () => void): Promise<Store> =>
  databaseUrl === null ? openEmbedded(data, onWait) : openPostgres(databaseUrl, poolSize);
