// Finds the file that answers a path: the built app and nothing else.

import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { extname, resolve, sep } from "node:path";
import { fileVersion } from "./file-version.ts";

export interface StaticFile {
  /** Null if the client already has these very bytes. */
  readonly body: Uint8Array<ArrayBuffer> | null;
  readonly type: string;
  /** Strong: computed from the bytes as sent, so a compressed copy has its own. */
  readonly etag: string;
  readonly encoding: "br" | null;
}

export interface Conditions {
  readonly acceptsBrotli: boolean;
  /** Says whether the client has the bytes with this tag. */
  has(etag: string): boolean;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
  ".map": "application/json",
  ".wasm": "application/wasm",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

/** Returns a finder in the folder `dist`: for a path it resolves to the file, its brotli copy if accepted, or null. */
export const createStaticFiles = (
  dist: string,
): ((path: string, conditions: Conditions) => Promise<StaticFile | null>) => {
  const root = resolve(dist);
  const etags = new Map<string, { readonly version: string; readonly etag: string }>();

  const load = async (file: string, has: Conditions["has"]): Promise<Pick<StaticFile, "body" | "etag"> | null> => {
    const version = await fileVersion(file);
    if (version === null) return null;
    const known = etags.get(file);
    if (known?.version === version && has(known.etag)) return { body: null, etag: known.etag };
    const body = await readFile(file).catch(() => null);
    if (!body) return null;
    const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    etags.set(file, { version, etag });
    return { body: has(etag) ? null : new Uint8Array(body), etag };
  };

  return async (path, { acceptsBrotli, has }) => {
    const file = resolve(root, path);
    const type = types[extname(path)];
    // A file of an unknown kind, such as a .br copy, isn't part of the app.
    if (!type || !file.startsWith(root + sep) || (await fileVersion(file)) === null) return null;
    const compressed = acceptsBrotli ? await load(`${file}.br`, has) : null;
    if (compressed) return { ...compressed, type, encoding: "br" };
    const plain = await load(file, has);
    return plain && { ...plain, type, encoding: null };
  };
};
