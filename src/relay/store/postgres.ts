// The relay's database on PostgreSQL: any number of processes on one.

import { Kysely, PostgresDialect, type PostgresPool } from "kysely";
import { Pool, type PoolConfig, types } from "pg";
import { type HealingPool, healingPool } from "./healing-pool.ts";
import { migrate } from "./migrate.ts";
import { DEFAULT_POOL_SIZE } from "./pool-size.ts";
import type { Store } from "./store.ts";
import type { Tables } from "./tables.ts";

const CONNECT_TIMEOUT_MS = 5_000;
/** The database ends a statement after this… */
const STATEMENT_TIMEOUT_MS = 7_000;
/** …and a transaction whose program doesn't go on, because its connection has gone silent: it would keep its locks… */
const IDLE_TIMEOUT_MS = 7_000;
/** …and the driver gives up on a database that doesn't say so. */
const ANSWER_TIMEOUT_MS = 8_000;
const KEEP_ALIVE_MS = 10_000;
const INT8 = 20;

interface PostgresOptions {
  /** Rejects where there is no database yet. */
  readonly mustExist?: boolean;
  readonly poolSize?: number | undefined;
}

/** Resolves to the migrated store; rejects with a sentence, without the address's password, if it can't be reached. */
export const openPostgres = async (
  databaseUrl: string,
  { mustExist = false, poolSize = DEFAULT_POOL_SIZE }: PostgresOptions = {},
): Promise<Store> => {
  const config: PoolConfig = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_MS,
    application_name: "first90-relay",
    types: {
      // Instants and counts stay far below 2^53; the driver's text would be a different type from the embedded
      // engine's.
      getTypeParser: ((oid: number, format?: "text" | "binary") =>
        oid === INT8 ? Number : types.getTypeParser(oid, format as "text")) as typeof types.getTypeParser,
    },
  };
  await prepare(config, mustExist);
  const pool = healingPool(
    new Pool({
      ...config,
      max: poolSize,
      statement_timeout: STATEMENT_TIMEOUT_MS,
      idle_in_transaction_session_timeout: IDLE_TIMEOUT_MS,
      query_timeout: ANSWER_TIMEOUT_MS,
    }),
  );
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) });
  return { db, engine: { kind: "postgres", pool }, close: () => db.destroy() };
};

/** Brings the tables up to date, on a connection of its own: that may take longer than any other statement. */
const prepare = async (config: PoolConfig, mustExist: boolean): Promise<void> => {
  const pool = healingPool(new Pool({ ...config, max: 2 }));
  try {
    await pool.query("select 1").catch((error: unknown) => {
      throw new Error(`The database of DATABASE_URL can’t be reached: ${reasonOf(error)}`, { cause: error });
    });
    if (mustExist) await checkThere(pool);
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: pool as unknown as PostgresPool }) });
    await migrate(db);
  } finally {
    await pool.end();
  }
};

const checkThere = async (pool: HealingPool): Promise<void> => {
  const { rows } = await pool.query<{ readonly found: string | null }>("select to_regclass('teams')::text as found");
  if (!rows[0]?.found) throw new Error("There is no relay’s data in the database of DATABASE_URL.");
};

/** If a name has several addresses, Node reports their failures as one error with an empty message. */
const reasonOf = (error: unknown): string => {
  if (error instanceof AggregateError) return reasonOf(error.errors[0]);
  const { message, code } = error as NodeJS.ErrnoException;
  return message || code || "no reason given";
};
