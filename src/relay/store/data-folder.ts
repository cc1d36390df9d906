// The folder of the embedded database, before anything in it is opened: made for its owner alone, or a sentence.

import { accessSync, chmodSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Makes the folder, and those above it that are missing; throws a sentence if it can't be used. */
export const prepareFolder = (folder: string): void => {
  try {
    make(resolve(folder));
    chmodSync(folder, 0o700);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
    tryToWrite(folder);
  } catch (error) {
    throw new Error(refusal(folder, error as NodeJS.ErrnoException), { cause: error });
  }
};

/** Not `recursive`: in a place where nothing can be made, such as /proc, Node would try for ever. */
const make = (path: string): void => {
  const above = dirname(path);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (found) throw Object.assign(new Error("It is a file."), { code: "ENOTDIR" });
  if (above !== path) make(above);
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
};

const tryToWrite = (folder: string): void => {
  const file = join(folder, `.try-${process.pid}`);
  writeFileSync(file, "1", { mode: 0o600, flush: true });
  rmSync(file);
};

const refusal = (folder: string, { code }: NodeJS.ErrnoException): string => {
  const other = "Give another folder with --data.";
  switch (code) {
    case "ENOTDIR":
    case "EEXIST":
      return `${folder} is a file, or below one, and no folder. ${other}`;
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `The data folder ${folder} can’t be written by this user (${code}). Make it this user’s, or give another folder with --data.`;
    case "ENOSPC":
    case "EDQUOT":
      return `There is no room in the data folder ${folder}. Free some space on its disk, then start again.`;
    default:
      return `The data folder ${folder} can’t be made (${code ?? "no reason given"}). ${other}`;
  }
};
