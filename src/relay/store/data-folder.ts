// Makes the data folder, for its owner alone. Level by level: asked for all levels at once, Node never comes back from a
// place such as /proc, where nothing can be made and nothing says why.

import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync } from "node:fs";
import { dirname, resolve } from "node:path";

/** Makes it with all that is missing above it; throws a sentence if it can't be made or written to. */
export const makeDataFolder = (folder: string): void => {
  try {
    for (const level of missingLevels(resolve(folder))) mkdirSync(level, { mode: 0o700 });
    // Fails on a file, which could be closed like a folder.
    readdirSync(folder);
    chmodSync(folder, 0o700);
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `The data folder ${folder} can’t be ${existsSync(folder) ? "written to" : "made"} (${code}). Name another one: --data FOLDER`,
      { cause: error },
    );
  }
};

/** Outermost first; none where the folder is there. */
const missingLevels = (folder: string): readonly string[] => {
  const missing: string[] = [];
  for (let level = folder; !existsSync(level) && dirname(level) !== level; level = dirname(level))
    missing.unshift(level);
  return missing;
};
