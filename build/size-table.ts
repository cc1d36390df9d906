// Prints what the build weighs as it is sent (brotli), against the limits of the first screen, its script and the precache.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotli } from "./compress.ts";

export interface BuiltFile {
  readonly name: string;
  readonly rawBytes: number;
  readonly brotliBytes: number;
  readonly group: "first screen" | "later";
}

export interface BuildSize {
  readonly files: readonly BuiltFile[];
  readonly firstScreenBytes: number;
  readonly bootScriptBytes: number;
  readonly precacheBytes: number;
}

/** Limits in bytes of brotli; 1 kB is 1000 bytes. */
export const limits = { firstScreenBytes: 30_000, bootScriptBytes: 25_000, precacheBytes: 250_000 } as const;

/** Returns the sizes of a built folder: what index.html loads at once, and what the worker precaches in all. */
export const measureBuild = (dist: string): BuildSize => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const atOnce = new Set([...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, name]) => name));
  const imported = (name: string): readonly string[] =>
    [
      ...readFileSync(join(dist, name), "utf8").matchAll(/(?:^|[;}\s])import\s*(?:[\w*{}\s,$]+from\s*)?"\.\/([^"]+)"/g),
    ].map(([, file]) => `assets/${file}`);
  for (const name of atOnce) if (name?.endsWith(".js")) for (const more of imported(name)) atOnce.add(more);
  const names = [...new Set([...precached(dist), "sw.js"])].sort();
  const files = names.map((name): BuiltFile => {
    const content = readFileSync(join(dist, name));
    const compressed = /\.(png|woff2)$/.test(name) ? content.length : brotli(content).length;
    const group = name === "index.html" || atOnce.has(name) ? "first screen" : "later";
    return { name, rawBytes: content.length, brotliBytes: compressed, group };
  });
  const sum = (wanted: (file: BuiltFile) => boolean): number =>
    files.filter(wanted).reduce((total, { brotliBytes }) => total + brotliBytes, 0);
  return {
    files,
    firstScreenBytes: sum(({ group }) => group === "first screen"),
    bootScriptBytes: sum(({ group, name }) => group === "first screen" && name.endsWith(".js")),
    precacheBytes: sum(({ name }) => name !== "sw.js"),
  };
};

const precached = (dist: string): readonly string[] => {
  const worker = readFileSync(join(dist, "sw.js"), "utf8");
  const urls = [...worker.matchAll(/["']?url["']?\s*:\s*["'`]([^"'`]+)["'`]/g)].map(([, url]) => url ?? "");
  if (!urls.includes("index.html")) throw new Error("The worker's precache list could not be read");
  return urls;
};

const print = ({ files, ...totals }: BuildSize): boolean => {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const group of ["first screen", "later"] as const) {
    console.log(`\n${group}`.padEnd(53), "raw".padStart(9), "brotli".padStart(10));
    for (const file of files.filter((one) => one.group === group)) {
      console.log(file.name.padEnd(50), kB(file.rawBytes), kB(file.brotliBytes));
    }
  }
  const rows = [
    ["first screen", totals.firstScreenBytes, limits.firstScreenBytes],
    ["boot script", totals.bootScriptBytes, limits.bootScriptBytes],
    ["whole precache", totals.precacheBytes, limits.precacheBytes],
  ] as const;
  console.log();
  for (const [name, bytes, limit] of rows) {
    console.log(name.padEnd(50), kB(bytes), `of ${kB(limit).trim()}`, bytes > limit ? "OVER THE LIMIT" : "");
  }
  return rows.every(([, bytes, limit]) => bytes <= limit);
};

if (import.meta.main && !print(measureBuild(process.argv[2] ?? "dist"))) process.exit(1);
