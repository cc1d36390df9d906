// Makes the embedded database's fsync real. PGlite's own file system answers "done" and does nothing: a power cut then
// loses everything already acknowledged, or the whole database (docs/decisions, "The embedded store syncs").

import { closeSync, fdatasyncSync, fsyncSync, openSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";

/** Emscripten's record of an open file; directories have no descriptor of their own. */
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}
interface NodeFileSystem {
  realPath(node: unknown): string;
  stream_ops: { fsync?: (stream: Stream) => number };
}
type EmscriptenOptions = Parameters<NodeFS["init"]>[1];

/** A PGlite file system on a folder that passes every fsync on to the disk, and counts them. */
export class DurableFS extends NodeFS {
  /** How many times the disk was told to sync. */
  syncs = 0;

  override async init(pg: PGlite, options: EmscriptenOptions): ReturnType<NodeFS["init"]> {
    const { emscriptenOpts } = await super.init(pg, options);
    const useRealSync = (module: unknown): void => {
      const { NODEFS } = module as { NODEFS: NodeFileSystem };
      NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd === undefined) syncFolder(NODEFS.realPath(stream.node));
        else fdatasyncSync(stream.nfd);
        this.syncs += 1;
        return 0;
      };
    };
    const before = emscriptenOpts.preRun;
    const preRun = [...(Array.isArray(before) ? before : before ? [before] : []), useRealSync];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** Syncs every file and folder below `folder`: initdb doesn't sync its files as it writes them. */
export const syncTree = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) syncTree(path);
    else if (entry.isFile()) syncAt(path, "r+");
  }
  syncFolder(folder);
};

const syncAt = (path: string, flags: string): void => {
  const descriptor = openSync(path, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
};

/** Syncs a folder's own entries. Windows has no way to do so, and needs none. */
export const syncFolder = (path: string): void => {
  if (process.platform !== "win32") syncAt(path, "r");
};
