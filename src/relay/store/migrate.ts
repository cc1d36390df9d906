// Updates a database to the tables that this version knows. Several processes may do this at once: Kysely locks.

import type { Kysely } from "kysely";
import { Migrator } from "kysely/migration";
import { first } from "./migrations/0001-first.ts";
import { senders } from "./migrations/0002-senders.ts";
import { rescue } from "./migrations/0003-rescue.ts";
import { inPlace } from "./migrations/0004-in-place.ts";
import { fairShares } from "./migrations/0005-fair-shares.ts";
import { owners } from "./migrations/0006-owners.ts";
import type { Tables } from "./tables.ts";

/** Oldest first; names are never changed. */
const migrations = {
  "0001-first": first,
  "0002-senders": senders,
  "0003-rescue": rescue,
  "0004-in-place": inPlace,
  "0005-fair-shares": fairShares,
  "0006-owners": owners,
} as const;

/**
 * Resolves once all migrations are applied; rejects with a sentence if one fails or the database is newer than this
 * program.
 */
export const migrate = async (db: Kysely<Tables>): Promise<void> => {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const message = error instanceof Error ? error.message : String(error);
  throw new Error(
    message.includes("is missing")
      ? "The database was made by a newer version of First90. Start that one."
      : `The database could not be brought up to date: ${message}`,
    { cause: error },
  );
};
