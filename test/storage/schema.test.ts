// The shape of the database as it was shipped. A shipped version is never edited: a change is a new version, and a test
// here that opens the older one.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, expect, it } from "vitest";
import { createDatabase } from "../../src/storage/schema.ts";

afterEach(() => Dexie.delete("first90"));

it("has the tables of version 1", async () => {
  const database = createDatabase();
  await database.open();
  const raw = database.backendDB();
  const transaction = raw.transaction([...raw.objectStoreNames]);
  const shape = [...raw.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index).keyPath])];
  });
  expect(raw.version).toBe(10);
  expect(shape).toEqual([
    ["facts", "id", [["[incidentId+at]", ["incidentId", "at"]]]],
    ["incidents", "id", [["open", "open"]]],
    ["pack", "key", []],
    ["people", "id", []],
    ["settings", "key", []],
  ]);
  database.close();
});
