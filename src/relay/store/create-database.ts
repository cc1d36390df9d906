// Makes the embedded database of a new data folder, in a process of its own: initdb needs three times the memory that
// the database needs later, and only the end of a process gives all of it back.

import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { syncFolder, syncTree } from "./durable-fs.ts";

/**
 * Resolves once a new, empty database is in `files`, and on the disk; rejects with the reason. It gets its name last, so
 * that a start that is cut off leaves none rather than half of one.
 */
export const createDatabase = async (files: string): Promise<void> => {
  const folder = dirname(files);
  const drafts = `${basename(files)}.new-`;
  for (const name of readdirSync(folder)) {
    if (name.startsWith(drafts)) rmSync(join(folder, name), { recursive: true, force: true });
  }
  // Whatever else is in the folder is not ours to delete: initdb says what it thinks of it.
  const isFree = !existsSync(files) || readdirSync(files).length === 0;
  // A name of its own: the process of a relay that was killed may still be writing to the one before.
  const made = isFree ? join(folder, `${drafts}${randomUUID().slice(0, 8)}`) : files;
  await initialize(made);
  syncTree(made);
  if (isFree) {
    rmSync(files, { recursive: true, force: true });
    renameSync(made, files);
  }
  syncFolder(folder);
};

const initialize = (folder: string): Promise<void> =>
  new Promise((done, failed) => {
    const program = join(import.meta.dirname, "create-database-process.ts");
    const child = fork(program, [folder], {
      execArgv: ["--liftoff-only", "--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    let reason = "its process ended early";
    child.once("message", (said) => {
      reason = String(said);
    });
    child.once("error", failed);
    child.once("exit", (code) =>
      code === 0 ? done() : failed(new Error(`The embedded database can’t be created: ${reason}.`)),
    );
  });
