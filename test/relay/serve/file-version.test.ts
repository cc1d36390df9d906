// Anything a build may do to a file changes its version, and nothing else does.

import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fileVersion } from "../../../src/relay/serve/file-version.ts";

let folder: string;
let file: string;
const write = (name: string, text: string, changedAt: number): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  utimesSync(path, changedAt, changedAt);
  return path;
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "file-version-"));
  file = write("sw.js", "first", 1_000);
});
afterEach(() => rmSync(folder, { recursive: true }));

test.each<readonly [string, () => void]>([
  ["other bytes of the same length, later", () => void write("sw.js", "other", 1_001)],
  ["another length in the same moment", () => void write("sw.js", "longer", 1_000)],
  ["another file in its place, as long and as old", () => renameSync(write("new.js", "other", 1_000), file)],
])("%s are another version", async (_what, change) => {
  const before = await fileVersion(file);
  change();
  expect(await fileVersion(file)).not.toBe(before);
});

test("a file that nobody touched keeps its version, whatever stands beside it", async () => {
  const before = await fileVersion(file);
  write("other.js", "first", 2_000);
  expect(await fileVersion(file)).toBe(before);
});

test("a folder and a file that isn't there have none", async () => {
  expect(await fileVersion(folder)).toBeNull();
  expect(await fileVersion(join(folder, "missing.js"))).toBeNull();
});
