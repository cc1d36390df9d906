// Makes the embedded database of a new data folder, in a thread of its own: initdb needs twice the memory that the
// database needs later, and only the end of a thread gives it back.

import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { syncFolder, syncTree } from "./durable-fs.ts";

/**
 * Resolves once a new, empty database is in `files`, and on the disk. It gets its name last, so that a start that is
 * cut off leaves none rather than half of one.
 */
export const createDatabase = async (files: string): Promise<void> => {
  const draft = `${files}.new`;
  // Whatever else is in the folder is not ours to delete: initdb says what it thinks of it.
  const isFree = !existsSync(files) || readdirSync(files).length === 0;
  if (isFree) rmSync(draft, { recursive: true, force: true });
  await initialize(isFree ? draft : files);
  syncTree(isFree ? draft : files);
  if (isFree) {
    rmSync(files, { recursive: true, force: true });
    renameSync(draft, files);
  }
  syncFolder(dirname(files));
};

const initialize = (folder: string): Promise<void> =>
  new Promise((done, failed) => {
    const worker = new Worker(join(import.meta.dirname, "create-database-worker.ts"), { workerData: folder });
    worker.once("error", failed);
    worker.once("exit", (code) =>
      code === 0 ? done() : failed(new Error("The embedded database could not be created.")),
    );
  });
