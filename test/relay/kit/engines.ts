// Both engines of the relay's store, each as a fresh database: what holds on one must hold on the other.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "../../../src/relay/store/embedded.ts";
import { openPostgres } from "../../../src/relay/store/postgres.ts";
import type { Store } from "../../../src/relay/store/store.ts";
import { postgresBin, startPostgres } from "./postgres.ts";

export interface OpenEngine {
  readonly store: Store;
  close(): Promise<void>;
}

export interface TestEngine {
  readonly name: string;
  /** Why it can't be had on this machine, or null. */
  readonly missing: string | null;
  open(): Promise<OpenEngine>;
}

/** The embedded engine in a folder of its own. */
export const embedded: TestEngine = {
  name: "embedded",
  missing: null,
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), "first90-data-"));
    const store = await openEmbedded(folder);
    return {
      store,
      close: async () => {
        await store.close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
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
