// A file that is there whole or not at all, on the disk and readable by its owner alone.

import { closeSync, fsyncSync, linkSync, openSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import { dirname } from "node:path";

/** The end of the name of a file that isn't whole yet. */
export const DRAFT = ".part";

/** Resolves once the file is on the disk; rejects, with nothing left behind, if it can't be or if there is one. */
export const writeWhole = async (file: string, parts: AsyncIterable<string>): Promise<void> => {
  const draft = file + DRAFT;
  rmSync(draft, { force: true });
  const target = await open(draft, "wx", 0o600);
  try {
    try {
      for await (const part of parts) await target.writeFile(part);
      await target.sync();
    } finally {
      await target.close();
    }
    linkSync(draft, file);
  } finally {
    rmSync(draft, { force: true });
  }
  syncFolder(dirname(file));
};

/** Windows has no way to sync a folder, and needs none. */
const syncFolder = (folder: string): void => {
  if (process.platform === "win32") return;
  const descriptor = openSync(folder, "r");
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};
