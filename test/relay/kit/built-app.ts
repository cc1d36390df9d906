// A small built app on disk, as a build leaves it: brotli copies beside the files, and files that must not be served.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compressFolder } from "../../../build/compress.ts";

export const policy = "default-src 'self'; script-src 'self' 'sha256-abc='";

export const pageWith = (text: string, meta = policy): string =>
  `<!doctype html><meta http-equiv="Content-Security-Policy" content="${meta}" /><p>${text}</p>`;

export interface BuiltApp {
  readonly dist: string;
  remove(): void;
}

/** Writes it into a folder of its own, with outside.txt next to that folder. */
export const createBuiltApp = async (): Promise<BuiltApp> => {
  const folder = mkdtempSync(join(tmpdir(), "first90-relay-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  const write = (name: string, content: string | Buffer): void => writeFileSync(join(dist, name), content);
  write("index.html", pageWith("home"));
  write("sw.js", "self.skipWaiting();".repeat(50));
  write("manifest.webmanifest", '{"name":"First90"}');
  write("assets/main-abc123.js", "export const a = 1;".repeat(50));
  write("assets/main-abc123.css", "p { margin: 0 }");
  write("icon.png", Buffer.from([137, 80, 78, 71]));
  write("notes.unknown", "hidden");
  write(".secret", "hidden");
  write(".secret.txt", "hidden");
  writeFileSync(join(folder, "outside.txt"), "outside");
  await compressFolder(dist);
  return { dist, remove: () => rmSync(folder, { recursive: true }) };
};
