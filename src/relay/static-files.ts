// Finds the file that answers a path: the built app and nothing else.

import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
  readonly encoding: "br" | null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".json": "application/json",
  ".webmanifest": "application/manifest+json",
  ".txt": "text/plain; charset=utf-8",
};

/** Returns the path inside the app that a URL path asks for; null where it reaches outside or hides something. */
export const safePath = (urlPath: string): string | null => {
  let path: string;
  try {
    path = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (path.includes("\0") || path.includes("\\")) return null;
  const parts = path.split("/").filter((part) => part !== "");
  if (parts.some((part) => part.startsWith("."))) return null;
  return parts.join("/");
};

/** Resolves to the file, brotli-compressed where there is such a copy and it is accepted; null where there is none. */
export const readStatic = async (dist: string, path: string, acceptsBrotli: boolean): Promise<StaticFile | null> => {
  const type = types[extname(path)];
  const file = resolve(dist, path);
  if (!type || !file.startsWith(resolve(dist) + sep)) return null;
  if (acceptsBrotli) {
    const compressed = await read(`${file}.br`);
    if (compressed) return { ...compressed, type, encoding: "br" };
  }
  const plain = await read(file);
  return plain && { ...plain, type, encoding: null };
};

const read = async (file: string): Promise<Pick<StaticFile, "body" | "etag"> | null> => {
  try {
    if (!(await stat(file)).isFile()) return null;
    const body = new Uint8Array(await readFile(join(file)));
    return { body, etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"` };
  } catch {
    return null;
  }
};
