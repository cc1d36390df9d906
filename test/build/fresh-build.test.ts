// When a build may be left out: never if anything that it reads has changed, or if the folder isn't that build, whole.

import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isFresh, sourcesOf, stampBuild } from "../../build/fresh-build.ts";

let root: string;
const at = (name: string): string => join(root, name);
const write = (name: string, text: string): void => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), text);
};
const read = [
  "src/boot/main.tsx",
  "src/ui/app/App.tsx",
  "build/chunks.ts",
  "public/icons/icon.svg",
  "index.html",
  "vite.config.ts",
  "tsconfig.json",
  "tsconfig.base.json",
  "package.json",
  "package-lock.json",
];
const built = ["dist/index.html", "dist/sw.js", "dist/assets/main-abc.js"];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "first90-fresh-"));
  for (const name of [...read, ...built]) write(name, name);
  stampBuild(at("dist"), sourcesOf(root, undefined));
  expect(isFresh(root, undefined)).toBe(true);
});
afterEach(() => rmSync(root, { recursive: true }));

test.each(read)("a changed %s asks for a build, even with the size and time of before", (name) => {
  const then = new Date(1_000);
  utimesSync(at(name), then, then);
  write(name, name.replace(/.$/, "#"));
  utimesSync(at(name), then, then);
  expect(isFresh(root, undefined)).toBe(false);
  write(name, name);
  expect(isFresh(root, undefined)).toBe(true);
});

test("so does a file that is new, gone or renamed, and one that wasn't there at all before", () => {
  write("src/ui/new.ts", "");
  expect(isFresh(root, undefined)).toBe(false);
  rmSync(at("src/ui/new.ts"));
  renameSync(at("build/chunks.ts"), at("build/chunk.ts"));
  expect(isFresh(root, undefined)).toBe(false);
  renameSync(at("build/chunk.ts"), at("build/chunks.ts"));
  write(".env.production", "VITE_X=1");
  expect(isFresh(root, undefined)).toBe(false);
});

test("so does another language", () => {
  expect(isFresh(root, "de")).toBe(false);
  stampBuild(at("dist"), sourcesOf(root, "de"));
  expect([isFresh(root, "de"), isFresh(root, undefined)]).toEqual([true, false]);
});

test.each<[string, () => void]>([
  ["lost a file", () => rmSync(at("dist/assets/main-abc.js"))],
  ["has one cut off", () => write("dist/sw.js", "")],
  ["has one more", () => write("dist/assets/other.js", "")],
  ["has no stamp", () => rmSync(at("dist/.built-from"))],
  ["has a stamp that was cut off", () => write("dist/.built-from", '{"sources":')],
  ["is empty", () => rmSync(at("dist"), { recursive: true })],
])("so does a folder that %s", (_, damage) => {
  damage();
  expect(isFresh(root, undefined)).toBe(false);
});

test("a new date, and whatever no build reads, don't", () => {
  for (const name of read) utimesSync(at(name), new Date(), new Date());
  for (const name of ["README.md", "docs/a.md", "test/a.test.ts", "data/vapid.json", "node_modules/x/index.js"])
    write(name, "other");
  appendFileSync(at("README.md"), "more");
  // As Emacs marks a file that is being edited.
  symlinkSync("nobody@nowhere", at("src/.#main.tsx"));
  expect(isFresh(root, undefined)).toBe(true);
});
