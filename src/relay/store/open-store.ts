// Picks the engine: PostgreSQL if DATABASE_URL names one, else the embedded database in the data folder.

import type { RelayOptions } from "../relay-options.ts";
import { openEmbedded } from "./embedded.ts";
import { openPostgres } from "./postgres.ts";
import type { Store } from "./store.ts";

/** Resolves to the migrated store, or rejects with a sentence; calls `onWait` if the data folder may still be in use. */
export const openStore = (
  { databaseUrl, data, poolSize }: Pick<RelayOptions, "databaseUrl" | "data" | "poolSize">,
  onWait: () => void,
): Promise<Store> => (databaseUrl === null ? openEmbedded(data, onWait) : openPostgres(databaseUrl, poolSize));
