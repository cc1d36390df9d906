// Makes the embedded database of a new data folder, in a process of its own: initdb needs three times the memory that
// the database needs later, and only the end of a process gives all of it back.

import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { syncFolder, syncTree } from "./durable-fs.ts";

/** There is still no database, and nothing is lost: a first start was cut off, or had too little of something. */
export class NotMade extends Error {
  constructor(reason: string) {
    super(
      `The embedded database couldn’t be made: ${reason}. There was none before, so nothing is lost: start again. If that doesn’t help, is there enough memory?`,
    );
  }
}

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
  await initialize(made).catch((reason: string) => {
    throw isFree ? new NotMade(reason) : new Error(`The embedded database can’t be created: ${reason}.`);
  });
  syncTree(made);
  if (isFree) {
    rmSync(files, { recursive: true, force: true });
    renameSync(made, files);
  }
  syncFolder(folder);
};

/** Rejects with the reason, as the end of a sentence. */
const initialize = (folder: string): Promise<void> =>
  new Promise((done, failed) => {
    const program = join(import.meta.dirname, "create-database-process.ts");
    const child = fork(program, [folder], {
      execArgv: ["--liftoff-only", "--disable-warning=ExperimentalWarning"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      // A terminal's interrupt goes to the group: this one ends with the relay, and not before.
      detached: process.platform !== "win32",
    });
    let reason = "its process ended early";
    child.once("message", (said) => {
      reason = String(said);
    });
    child.once("error", ({ message }) => failed(message));
    child.once("exit", (code, signal) => {
      if (code === 0) done();
      else failed(signal === null ? reason : `its process was ended by ${signal}`);
    });
  });
