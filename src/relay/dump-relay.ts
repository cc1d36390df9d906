// `--dump file.sql`: the embedded database of a stopped relay, as SQL for PostgreSQL.

import type { RelayOptions } from "./relay-options.ts";
import { noteBackup } from "./store/backup-files.ts";
import { dumpStore } from "./store/dump.ts";
import { openEmbedded } from "./store/embedded.ts";
import { prepareVapidKeys } from "./store/vapid-keys.ts";
import { writeWhole } from "./store/write-whole.ts";

/** Writes the file, readable by its owner alone, and resolves to what to print; an existing file is left alone. */
export const dumpRelay = async ({ data, vapid, backup }: RelayOptions, file: string): Promise<string> => {
  const store = await openEmbedded(data, { mustExist: true, backup });
  try {
    const keys = await prepareVapidKeys(store, vapid);
    await writeWhole(file, dumpStore(store, keys)).catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${file} can’t be written (${error.code ?? error.message}).`, { cause: error });
    });
    noteBackup(data, file);
    return `The relay’s data is in ${file}. It contains the VAPID keys: keep it safe, and delete it once it is loaded.`;
  } finally {
    await store.close();
  }
};
