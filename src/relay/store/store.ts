// What the rest of the relay holds of its database: one Kysely for both engines, and what the queue runs on.

import type { PGlite } from "@electric-sql/pglite";
import type { Kysely, Transaction } from "kysely";
import type { Pool } from "pg";
import type { Tables } from "./tables.ts";

/** The database itself or a transaction on it. On the embedded engine a query beside an open transaction waits for its end. */
export type Db = Kysely<Tables>;
export type Trx = Transaction<Tables>;

export type Engine =
  | { readonly kind: "embedded"; readonly pglite: PGlite; readonly folder: string }
  | { readonly kind: "postgres"; readonly pool: Pool };

export interface Store {
  readonly db: Db;
  readonly engine: Engine;
  /** Ends all connections and gives the data folder back. What was acknowledged is safe without it. */
  close(): Promise<void>;
}
