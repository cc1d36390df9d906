import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, expect, it } from "vitest";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { readFactIds } from "../../../src/storage/log/read-fact-ids.ts";
import { declaredWith, incidentA } from "../kit/some-facts.ts";

afterEach(() => Dexie.delete("ids-test"));

it.each([0, 1, 4_999, 5_000, 5_001])("reads the ids of %i facts, each once", async (count) => {
  const database = createDatabase("ids-test");
  await database.open();
  const facts = declaredWith(incidentA, count).slice(0, count);
  await database.facts.bulkAdd([...facts]);
  expect(await readFactIds(database.backendDB())).toEqual(facts.map(({ id }) => id));
  database.close();
});
