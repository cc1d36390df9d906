// The full storage over a database of the test's own.

import { Dexie } from "dexie";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { openStorage, type StorageOptions, type StorageParts } from "../../../src/storage/start/open-storage.ts";
import { createFakeJournal } from "./fake-journal.ts";
import { packOf } from "./some-pack.ts";

export const TEST_DATABASE = "storage-test";

const opened: StorageParts[] = [];

/** Opens the storage; `closeTestStorage` closes it and deletes its database. */
export const openTestStorage = async (options: Partial<StorageOptions> = {}): Promise<StorageParts> => {
  const parts = await openStorage({
    create: (anyVersion) => createDatabase(TEST_DATABASE, anyVersion),
    journal: createFakeJournal(),
    pack: packOf(1, { early: "Declare early" }),
    commitMs: 0,
    ...options,
  });
  opened.push(parts);
  return parts;
};

export const closeTestStorage = async (): Promise<void> => {
  for (const parts of opened.splice(0)) parts.close();
  await Dexie.delete(TEST_DATABASE);
};

/** Resolves once the value is what is waited for, looking again at each change. */
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
