// Both engines of the relay's store, each as a fresh database: anything true of one must be true of the other.

import { PGlite } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import { migrate } from "../../../src/relay/store/migrate.ts";
import { openPostgres } from "../../../src/relay/store/postgres.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import type { Tables } from "../../../src/relay/store/tables.ts";
import { postgresBin, startPostgres } from "./postgres.ts";

export interface OpenEngine {
  readonly store: Store;
  close(): Promise<void>;
}

export interface TestEngine {
  readonly name: string;
  /** Why it isn't available on this machine, or null. */
  readonly missing: string | null;
  open(): Promise<OpenEngine>;
}

/** The embedded engine in memory; the store's own tests cover it on a disk. */
export const embedded: TestEngine = {
  name: "embedded",
  missing: null,
  open: async () => {
    const pglite = await PGlite.create();
    const db = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    await migrate(db);
    const store: Store = { db, engine: { kind: "embedded", pglite, folder: "" }, close: () => db.destroy() };
    return { store, close: store.close };
  },
};

/** A PostgreSQL of its own. */
export const postgres: TestEngine = {
  name: "PostgreSQL",
  missing: postgresBin === null ? "PostgreSQL is not installed on this machine" : null,
  open: async () => {
    const server = await startPostgres(postgresBin ?? "");
    const store = await openPostgres(await server.createDatabase());
    return {
      store,
      close: async () => {
        await store.close();
        await server.stop();
      },
    };
  },
};
