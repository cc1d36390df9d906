// Picks the engine: PostgreSQL if DATABASE_URL names one, else the embedded database in the data folder.

import { type EmbeddedOptions, openEmbedded } from "./embedded.ts";
import { openPostgres } from "./postgres.ts";
import type { Store } from "./store.ts";

interface StorePlace {
  readonly databaseUrl: string | null;
  readonly data: string;
  /** Connections to PostgreSQL. */
  readonly poolSize?: number;
  readonly backup?: string | null;
}

/** Resolves to the migrated store, or rejects with a sentence. */
export const openStore = (
  { databaseUrl, data, poolSize, backup = null }: StorePlace,
  options: Omit<EmbeddedOptions, "backup"> = {},
): Promise<Store> =>
  databaseUrl === null
    ? openEmbedded(data, { backup, ...options })
    : openPostgres(databaseUrl, { poolSize, ...options });
