// The relay's database on PostgreSQL: any number of processes on one.

import { Kysely, PostgresDialect } from "kysely";
import { Pool, types } from "pg";
import { migrate } from "./migrate.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

const POOL_SIZE = 10;
const STATEMENT_TIMEOUT_MS = 15_000;
const CONNECT_TIMEOUT_MS = 10_000;
const INT8 = 20;

/** Resolves to the migrated store; rejects with a sentence, without the address's password, if it can't be reached. */
export const openPostgres = async (databaseUrl: string): Promise<Store> => {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    application_name: "first90-relay",
    types: {
      // Instants and counts stay far below 2^53; the driver's text would be a different type from the embedded
      // engine's.
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        oid === INT8 ? Number : types.getTypeParser(oid, format as "text")) as typeof types.getTypeParser,
    },
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new Error(`The database of DATABASE_URL can’t be reached: ${reasonOf(error)}`, { cause: error });
  }
  try {
    await migrate(db);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { db, engine: { kind: "postgres", pool }, close: () => db.destroy() };
};

/** If a name has several addresses, Node reports their failures as one error with an empty message. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || "no reason given";
};
