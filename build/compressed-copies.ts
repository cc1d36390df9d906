// The last step of a build: brotli copies beside the files, worker and page included.

import { resolve } from "node:path";
import type { Plugin } from "vite";
import { compressFolder } from "./compress.ts";

/** Returns the plugin that runs after everything else has been written. */
export const compressedCopies = (): Plugin => {
  let folder = "dist";
  return {
    name: "first90:compressed-copies",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: {
      sequential: true,
      order: "post",
      async handler() {
        await compressFolder(folder);
      },
    },
  };
};
