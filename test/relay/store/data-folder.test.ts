// A data folder that can't be there is refused in one sentence and at once, whatever stands in the way.

import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { makeDataFolder } from "../../../src/relay/store/data-folder.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "first90-folder-"));
  writeFileSync(join(folder, "file"), "");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test("is made with all that is missing above it, for its owner alone", () => {
  const deep = join(folder, "a", "b", "data");
  makeDataFolder(deep);
  expect([deep, join(folder, "a", "b")].map(modeOf)).toEqual([0o700, 0o700]);
  mkdirSync(join(folder, "open"), { mode: 0o755 });
  makeDataFolder(join(folder, "open"));
  expect(modeOf(join(folder, "open"))).toBe(0o700);
});

test.each(["file", "file/data", "file/a/b"])("in place of a file, %s, is refused", (name) => {
  const path = join(folder, name);
  expect(() => makeDataFolder(path)).toThrow(
    /^The data folder .*file.* can’t be (made|written to) \(E\w+\)\. Name another one: --data FOLDER$/,
  );
});

test
  .skipIf(!existsSync("/proc/self"))
  .each(["/proc/x", "/proc/x/y/z", "/proc/self/x", "/sys/first90", "/dev/null/data"])(
  "where nothing can be made, at %s, is refused",
  (path) =>
    expect(() => makeDataFolder(path)).toThrow(
      new RegExp(`^The data folder ${path} can’t be made \\(E\\w+\\)\\. Name another one: --data FOLDER$`),
    ),
);

test.skipIf(process.getuid?.() === 0)("that belongs to somebody else is refused", () => {
  const closed = join(folder, "closed");
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  expect(() => makeDataFolder(join(closed, "data"))).toThrow(/can’t be made \(EACCES\)/);
});
