// Brotli copies beside the built files, made once so that the server sends them as they are.

import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const compressible = /\.(html|js|css|svg|json|webmanifest|txt)$/;

/** Resolves to the names of the files that got a `.br` copy; the same input always gives the same bytes. */
export const compressFolder = async (folder: string): Promise<readonly string[]> => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => compressible.test(file)).sort();
  for (const file of files) {
    const content = await readFile(join(folder, file));
    await writeFile(join(folder, `${file}.br`), brotli(content));
  }
  return files;
};

/** Returns the bytes as they are sent. */
export const brotli = (content: Buffer): Buffer =>
  brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
