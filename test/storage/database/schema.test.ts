// The shape of the database as it was shipped. A shipped version is never edited: a change needs a new version, and a
// test here that opens the older one.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { countOpen } from "../../../src/storage/log/count-open.ts";
import { toRow } from "../../../src/storage/log/projection.ts";
import { quickOpen } from "../../../src/storage/start/quick-open.ts";
import { quickListOpen } from "../../../src/storage/start/quick-read.ts";
import { appendOf, declaredWith, incidentA } from "../kit/some-facts.ts";

afterEach(() => Dexie.delete("first90"));

const shapeOf = (raw: IDBDatabase): unknown => {
  const transaction = raw.transaction([...raw.objectStoreNames]);
  return [...raw.objectStoreNames].map((name) => {
    const store = transaction.objectStore(name);
    return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index).keyPath])];
  });
};

const versionOne = {
  facts: "id, [incidentId+at]",
  incidents: "id, open",
  pack: "key",
  people: "id",
  settings: "key",
};

it("has the tables and indexes of version 3", async () => {
  const database = createDatabase();
  await database.open();
  const raw = database.backendDB();
  expect(raw.version).toBe(30);
  expect(shapeOf(raw)).toEqual([
    [
      "facts",
      "id",
      [
        ["[incidentId+at]", ["incidentId", "at"]],
        ["[incidentId+order]", ["incidentId", "order"]],
      ],
    ],
    ["incidents", "id", [["open", "open"]]],
    ["outbox", "key", []],
    ["pack", "key", []],
    ["people", "id", []],
    ["settings", "key", []],
  ]);
  database.close();
});

describe("a phone that was last used with version 1", () => {
  const facts = declaredWith(incidentA, 60);
  beforeEach(async () => {
    const older = new Dexie("first90");
    older.version(1).stores(versionOne);
    await older.open();
    expect(older.backendDB().version).toBe(10);
    const { incident, summary } = appendOf(facts);
    await older.table("facts").bulkAdd([...facts]);
    await older.table("incidents").add(toRow(incident, summary));
    await older.table("settings").add({ key: "some", value: 1 });
    older.close();
  });

  it("is read by the start before anything has brought it up to date", async () => {
    expect((await quickListOpen())?.map(({ id }) => id)).toEqual([incidentA]);
    expect((await quickOpen(incidentA, 50))?.latest).toEqual(facts.slice(-50));
    expect(await countOpen()).toBe(1);
  });

  it("keeps everything, and gets its outbox", async () => {
    const database = createDatabase();
    await database.open();
    expect(await database.facts.count()).toBe(facts.length);
    expect(await database.settings.get("some")).toEqual({ key: "some", value: 1 });
    expect(await database.outbox.toArray()).toEqual([]);
    database.close();
    expect((await quickListOpen())?.map(({ id }) => id)).toEqual([incidentA]);
    expect((await quickOpen(incidentA, 50))?.latest).toEqual(facts.slice(-50));
  });
});
