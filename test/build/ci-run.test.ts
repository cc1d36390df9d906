// .ci/run with a fake npm: whatever happens, its last line gives the counts and its exit code matches.

import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test as onAny } from "vitest";

const script = resolve(import.meta.dirname, "../../.ci/run");

// A shell script, for the systems that have one.
const test = onAny.skipIf(process.platform === "win32");

let clone: string;
beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), "first90-ci-"));
  mkdirSync(join(clone, ".ci"));
  mkdirSync(join(clone, "bin"));
  copyFileSync(script, join(clone, ".ci/run"));
});
afterEach(() => rmSync(clone, { recursive: true }));

const run = (onInstall: string, onTest: string) => {
  const npm = `#!/bin/sh
echo "npm $* in $PWD CI=$CI" >> "${clone}/calls"
[ -t 0 ] && echo "a terminal" >> "${clone}/calls"
case "$1" in ci) ${onInstall};; test) ${onTest};; esac
`;
  writeFileSync(join(clone, "bin/npm"), npm, { mode: 0o755 });
  const PATH = `${join(clone, "bin")}${delimiter}${process.env.PATH}`;
  const options = { cwd: tmpdir(), encoding: "utf8", env: { PATH }, stdio: "pipe", input: "" } as const;
  const { status, stdout } = spawnSync("bash", [join(clone, ".ci/run")], options);
  return { status, last: stdout.trimEnd().split("\n").at(-1) };
};
const calls = (): readonly string[] => readFileSync(join(clone, "calls"), "utf8").trimEnd().split("\n");

test("it may be executed", () => {
  expect(statSync(script).mode & 0o111).toBe(0o111);
});

test("it installs from the lock file and runs the README's command, in the repository", () => {
  expect(run("true", 'echo "12 passed, 0 failed"')).toEqual({ status: 0, last: "12 passed, 0 failed" });
  expect(calls()).toEqual([
    expect.stringMatching(/^npm ci in .*first90-ci-\w+ CI=true$/),
    expect.stringMatching(/^npm test --silent in .*first90-ci-\w+ CI=true$/),
  ]);
});

test("red tests make it red, and their line stays the last", () => {
  const tests = 'echo "an error" >&2; echo "11 passed, 1 failed, 2 skipped"; exit 3';
  expect(run("true", tests)).toEqual({ status: 3, last: "11 passed, 1 failed, 2 skipped" });
});

test("an install that fails is one failure, and no test is run", () => {
  expect(run("exit 7", "true")).toEqual({ status: 7, last: "0 passed, 1 failed" });
  expect(calls()).toHaveLength(1);
});

test.each([
  ["says nothing", "true", 1],
  ["breaks off", 'echo "halfway"; exit 4', 4],
  ["ends with another line", 'echo "3 passed, 0 failed"; echo "more"', 1],
])("a run that %s is one failure", (_how, tests, status) => {
  expect(run("true", tests)).toEqual({ status, last: "0 passed, 1 failed" });
});
