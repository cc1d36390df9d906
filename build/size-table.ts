// Prints the size of the build as sent (brotli), against the limits of the first screen, its script and the precache.

import { readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { brotli, isCompressible } from "./compress.ts";

const groups = ["first screen", "worker", "rest", "quiet"] as const;

export interface BuiltFile {
  readonly name: string;
  readonly rawBytes: number;
  /** As sent: pictures and fonts unchanged. */
  readonly brotliBytes: number;
  readonly group: (typeof groups)[number];
}

export interface BuildSize {
  readonly files: readonly BuiltFile[];
  readonly firstScreenBytes: number;
  readonly bootScriptBytes: number;
  /** What must be loaded before the app works with no network. */
  readonly precacheBytes: number;
  /** What is loaded after it: what nobody needs while an incident is open. */
  readonly quietBytes: number;
}

/** Limits in bytes of brotli; 1 kB is 1000 bytes. */
export const limits = {
  firstScreenBytes: 20_000,
  bootScriptBytes: 25_000,
  precacheBytes: 250_000,
  quietBytes: 320_000,
} as const;

/**
 * Returns the sizes of a built folder: what index.html loads at once, static imports included; its script, with the
 * inlined parts; and everything that the worker precaches. Throws a sentence if a file or the precache list is missing.
 */
export const measureBuild = (dist: string): BuildSize => {
  const page = read(dist, "index.html").toString();
  const atOnce = loadedAtOnce(dist, page);
  const precache = precached(read(dist, "sw.js").toString());
  const files = [...new Set(["index.html", ...atOnce, ...precache, "sw.js"])].sort().map((name): BuiltFile => {
    const content = read(dist, name);
    const group = name === "index.html" || atOnce.has(name) ? "first screen" : groupOf(name);
    const brotliBytes = isCompressible(name) ? brotli(content).length : content.length;
    return { name, rawBytes: content.length, brotliBytes, group };
  });
  const sum = (wanted: (file: BuiltFile) => boolean): number =>
    files.filter(wanted).reduce((total, { brotliBytes }) => total + brotliBytes, 0);
  const inlined = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = ""]) =>
    script.trim(),
  );
  const inlinedBytes = inlined.reduce((total, script) => total + brotli(Buffer.from(script)).length, 0);
  return {
    files,
    firstScreenBytes: sum(({ group }) => group === "first screen"),
    bootScriptBytes: sum(({ group, name }) => group === "first screen" && name.endsWith(".js")) + inlinedBytes,
    precacheBytes: sum(({ name, group }) => precache.has(name) && group !== "quiet"),
    quietBytes: sum(({ group }) => group === "quiet"),
  };
};

const groupOf = (name: string): BuiltFile["group"] => {
  if (name === "sw.js") return "worker";
  return name.startsWith("assets/quiet/") || name === "icons/any-192.png" ? "quiet" : "rest";
};

const read = (dist: string, name: string): Buffer => {
  try {
    return readFileSync(join(dist, name));
  } catch {
    throw new Error(`${dist} has no ${name}: run "npm run build" first, and look at the build if it still has none.`);
  }
};

const loadedAtOnce = (dist: string, page: string): ReadonlySet<string> => {
  const tags = page.match(/<(?:script|link)\b[^>]*>/g) ?? [];
  const loading = tags.filter((tag) => tag.startsWith("<script") || /rel=["']?(?:stylesheet|modulepreload)/.test(tag));
  const names = loading.flatMap((tag) => /\s(?:src|href)=["']\/?([^"']+)["']/.exec(tag)?.[1] ?? []);
  const found = new Set(names);
  // Iterating over a set also visits entries added on the way, so this follows imports of imports too.
  for (const name of found) {
    if (!name.endsWith(".js")) continue;
    const imports = read(dist, name)
      .toString()
      .matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[\w*{}\s,$]+from\s*)?["']\.\/([^"']+)["']/g);
    for (const [, file] of imports) found.add(`assets/${file}`);
  }
  return found;
};

const text = /["'`]([^"'`]*)["'`]/.source;
const entry = new RegExp(
  `\\{\\s*["']?(?:url["']?\\s*:\\s*${text}\\s*,\\s*["']?revision\\b[^{}]*|revision["']?\\s*:[^{}]*?\\burl["']?\\s*:\\s*${text}\\s*)\\}`,
  "g",
);

/** Returns the files that the worker's injected list names, however it was minified. */
const precached = (worker: string): ReadonlySet<string> => {
  const urls = [...worker.matchAll(entry)].map(([, before, after]) => (before ?? after ?? "").replace(/^\.?\//, ""));
  if (!urls.includes("index.html")) throw new Error("The worker's precache list could not be read from sw.js.");
  return new Set(urls);
};

const print = ({ files, ...totals }: BuildSize): boolean => {
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  for (const group of groups) {
    console.log(`\n${group}`.padEnd(51), "raw".padStart(10), "brotli".padStart(10));
    for (const file of files.filter((one) => one.group === group)) {
      console.log(file.name.padEnd(50), kB(file.rawBytes), kB(file.brotliBytes));
    }
  }
  const rows = [
    ["first screen", totals.firstScreenBytes, limits.firstScreenBytes],
    ["boot JavaScript", totals.bootScriptBytes, limits.bootScriptBytes],
    ["whole precache", totals.precacheBytes, limits.precacheBytes],
    ["for quiet times, fetched after it", totals.quietBytes, limits.quietBytes],
  ] as const;
  console.log();
  for (const [name, bytes, limit] of rows) {
    console.log(`${name.padEnd(61)} ${kB(bytes)} of ${kB(limit).trim()}${bytes > limit ? "  OVER THE LIMIT" : ""}`);
  }
  return rows.every(([, bytes, limit]) => bytes <= limit);
};

const isProgram = process.argv[1] !== undefined && import.meta.filename === realpathSync(process.argv[1]);
if (isProgram) {
  try {
    if (!print(measureBuild(process.argv[2] ?? "dist"))) process.exitCode = 1;
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
