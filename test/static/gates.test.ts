// What no running test sees: the format, the lint, the types, and unused code. Each counts as a test, so that a run's
// closing line and exit code cover them too.

import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

/** Runs one of the project's own tools; its output is part of the failure. */
const run = (tool: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr, error } = spawnSync(
    process.execPath,
    [resolve(root, "node_modules", tool), ...args],
    {
      cwd: root,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NO_COLOR: "1" },
    },
  );
  return status === 0 ? "" : `${error?.message ?? ""}${stdout}${stderr}` || `exit ${status}`;
};

test.each([
  [
    "the format, and imports in order",
    "@biomejs/biome/bin/biome",
    "check",
    "--linter-enabled=false",
    "--enforce-assist=true",
  ],
  ["the lint", "@biomejs/biome/bin/biome", "lint", "--error-on-warnings"],
  ["the types", "typescript/bin/tsc", "-b"],
  ["unused files, exports and packages", "knip/bin/knip.js"],
])("%s", (_what, tool, ...args) => {
  expect(run(tool, ...args)).toBe("");
});

test("a tool that fails fails its gate", () => {
  expect(run("@biomejs/biome/bin/biome", "lint", "there/is/no/such/file.ts")).not.toBe("");
});
