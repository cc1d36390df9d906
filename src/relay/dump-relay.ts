// `--dump file.sql`: the embedded database of a stopped relay, as SQL for PostgreSQL.

import { open } from "node:fs/promises";
import type { RelayOptions } from "./relay-options.ts";
import { dumpStore } from "./store/dump.ts";
import { openEmbedded } from "./store/embedded.ts";
import type { Store } from "./store/store.ts";
import { type KeyPair, prepareVapidKeys } from "./store/vapid-keys.ts";

/** Writes the file, readable by its owner alone, and resolves to what to print; an existing file is left alone. */
export const dumpRelay = async (options: RelayOptions, file: string): Promise<string> => {
  const store = await openEmbedded(options.data);
  try {
    const keys = await prepareVapidKeys(store, options.vapid);
    await checkKeys(store, keys);
    const target = await open(file, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${file} can’t be written (${error.code}).`, { cause: error });
    });
    try {
      for await (const statement of dumpStore(store, keys)) await target.write(statement);
      await target.sync();
    } finally {
      await target.close();
    }
    return `The relay’s data is in ${file}. It contains the VAPID keys: keep it safe, and delete it once it is loaded.`;
  } finally {
    await store.close();
  }
};

/**
 * Rejects if every subscription is bound to another key: the relay ran with its own keys, which weren't given this
 * time.
 */
const checkKeys = async ({ db }: Store, { publicKey }: KeyPair): Promise<void> => {
  const rows = await db.selectFrom("subscriptions").select("vapid_public").distinct().execute();
  if (rows.length === 0 || rows.some(({ vapid_public }) => vapid_public === publicKey)) return;
  throw new Error(
    "The subscriptions were made with other VAPID keys. Set VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY to the ones that the relay ran with.",
  );
};
