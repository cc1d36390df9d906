// Brotli copies beside the built files, made once, so that the server can send them as they are.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

/** Returns whether a file is text that gets a copy: pictures and fonts are already compressed; maps aren't served. */
export const isCompressible = (file: string): boolean => /\.(html|js|css|svg|json|webmanifest|txt)$/.test(file);

/** Resolves to the names of the files that got a `.br` copy; the same input always gives the same bytes. */
export const compressFolder = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && isCompressible(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
  for (const file of files) {
    const content = await readFile(join(folder, file));
    await writeFile(join(folder, `${file}.br`), brotli(content));
  }
  return files;
};

/** Returns the bytes as the server sends them. */
export const brotli = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
