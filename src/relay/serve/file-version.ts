// Detects that a file on disk has changed, without reading it. A build may be swapped while the server runs.

import { stat } from "node:fs/promises";

/** Resolves to a text that changes whenever the file does; null if there is no such file. */
export const fileVersion = async (file: string): Promise<string | null> => {
  try {
    const facts = await stat(file, { bigint: true });
    return facts.isFile() ? `${facts.mtimeNs}-${facts.size}-${facts.ino}` : null;
  } catch {
    return null;
  }
};
