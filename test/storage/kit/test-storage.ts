// The full storage over the test's own database.

import { Dexie } from "dexie";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { type FullStorage, openStorage, type StorageOptions } from "../../../src/storage/start/open-storage.ts";
import type { Store } from "../../../src/storage/start/store.ts";
import { storeBehind } from "../../../src/storage/start/store-door.ts";
import { createFakeJournal } from "./fake-journal.ts";
import { packOf } from "./some-pack.ts";

export const TEST_DATABASE = "storage-test";

export type TestStorage = FullStorage & Store;

const opened: FullStorage[] = [];

/** Opens the storage; `closeTestStorage` closes it and deletes its database. */
export const openTestStorage = async (options: Partial<StorageOptions> = {}): Promise<TestStorage> => {
  const full = await openStorage({
    create: (anyVersion) => createDatabase(TEST_DATABASE, anyVersion),
    journal: createFakeJournal(),
    pack: packOf(1, { early: "Declare early" }),
    commitMs: 0,
    ...options,
  });
  opened.push(full);
  return throughDoor(full);
};

/** Returns the full storage with the store behind it, as the page has it. */
export const throughDoor = (full: FullStorage): TestStorage => ({
  ...full,
  ...storeBehind(() => full, full.onForeignFacts),
});

export const closeTestStorage = async (): Promise<void> => {
  for (const full of opened.splice(0)) full.close();
  await Dexie.delete(TEST_DATABASE);
};

/** Resolves once the value is as expected, checking again at each change. */
export const until = <Value>(
  live: { get(): Value; subscribe(listener: () => void): () => void },
  isIt: (value: Value) => boolean,
): Promise<Value> =>
  new Promise((resolve) => {
    const stop = live.subscribe(() => look());
    const look = (): void => {
      if (!isIt(live.get())) return;
      stop();
      resolve(live.get());
    };
    look();
  });
