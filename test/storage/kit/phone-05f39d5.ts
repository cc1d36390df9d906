// The data on a phone that runs the version of commit 05f39d5, from its frozen fixtures.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "../../../src/domain/incident/facts.ts";

const folder = join(import.meta.dirname, "../../fixtures/phone-05f39d5");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");

interface FrozenStore {
  readonly keyPath: string;
  readonly indexes: readonly (readonly [string, string | string[]])[];
  readonly rows: readonly object[];
}

export interface FrozenPhone {
  readonly database: { readonly version: number; readonly stores: Readonly<Record<string, FrozenStore>> };
  readonly journal: string;
  readonly local: Readonly<Record<string, string>>;
  readonly caches: Readonly<Record<string, readonly string[]>>;
}

/** Returns it, freshly read. */
export const frozenPhone = (): FrozenPhone => ({
  database: JSON.parse(read("database.json")) as FrozenPhone["database"],
  journal: read("journal-0"),
  local: JSON.parse(read("local-storage.json")) as FrozenPhone["local"],
  caches: JSON.parse(read("caches.json")) as FrozenPhone["caches"],
});

/** Returns the facts of the frozen database. */
export const frozenFacts = ({ database }: FrozenPhone): readonly Fact[] =>
  (database.stores.facts?.rows ?? []) as Fact[];

/** Writes the frozen database under this name. Uses nothing but its arguments, so that it can also run in a page. */
export const writeDatabase = async (name: string, { version, stores }: FrozenPhone["database"]): Promise<void> => {
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => {
      for (const [store, { keyPath, indexes }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(store, { keyPath });
        for (const [index, path] of indexes) made.createIndex(index, path);
      }
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = raw.transaction(Object.keys(stores), "readwrite");
  for (const [store, { rows }] of Object.entries(stores))
    for (const row of rows) transaction.objectStore(store).add(row);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  raw.close();
};
