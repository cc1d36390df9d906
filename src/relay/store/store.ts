// What the rest of the relay sees of its database: one Kysely for both engines, and the engine that the queue runs on.

import type { PGlite } from "@electric-sql/pglite";
import type { Kysely, Transaction } from "kysely";
import type { HealingPool } from "./healing-pool.ts";
import type { Tables } from "./tables.ts";

/**
 * The database itself or a transaction on it. On the embedded engine, a query outside an open transaction waits for it
 * to end.
 */
export type Db = Kysely<Tables>;
export type Trx = Transaction<Tables>;

export type Engine =
  | { readonly kind: "embedded"; readonly pglite: PGlite; readonly folder: string }
  | { readonly kind: "postgres"; readonly pool: HealingPool };

export interface Store {
  readonly db: Db;
  readonly engine: Engine;
  /** Closes all connections and releases the data folder. Anything acknowledged is safe without this. */
  close(): Promise<void>;
}
