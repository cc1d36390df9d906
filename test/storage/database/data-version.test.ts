import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, expect, it } from "vitest";
import { DATA_VERSION, readDataVersion } from "../../../src/storage/database/data-version.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";

afterEach(() => Dexie.delete("first90"));

it("is the version that the schema ends with, as the worker reads it from the phone", async () => {
  expect(await readDataVersion()).toBe(0);
  const database = createDatabase();
  await database.open();
  expect([database.verno, await readDataVersion()]).toEqual([DATA_VERSION, DATA_VERSION]);
  database.close();
});
