// The reporter in a run of its own: its line must be the last one, and nothing that broke may look passed.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
const reporters = ["default", join(root, "test/kit/run/closing-line-reporter.ts")];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(root, "node_modules", ".first90-reporter-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs Vitest on the files and returns its exit code and the last lines it printed. */
const run = (files: Readonly<Record<string, string>>, more: Readonly<Record<string, unknown>> = {}) => {
  const imports = 'import { afterAll, beforeAll, describe, expect, test } from "vitest";\n';
  for (const [name, source] of Object.entries(files)) {
    writeFileSync(join(folder, name), name.endsWith(".test.ts") ? imports + source : source);
  }
  const config = { test: { include: ["*.test.ts"], reporters, ...more } };
  writeFileSync(join(folder, "vitest.config.ts"), `export default ${JSON.stringify(config)};`);
  const vitest = join(root, "node_modules/vitest/vitest.mjs");
  const options = {
    cwd: folder,
    encoding: "utf8",
    env: { PATH: process.env.PATH, CI: "true", NO_COLOR: "1" },
  } as const;
  const { status, stdout } = spawnSync(process.execPath, [vitest, "run", "--root", folder], options);
  const lines = stdout.replace(/\n$/, "").split("\n");
  return { status, last: lines.at(-1), before: lines.slice(0, -1) };
};

describe("the closing line", () => {
  test("counts tests, in all files", () => {
    const files = {
      "a.test.ts": 'test("a", () => {}); describe("g", () => test("b", () => {}));',
      "b.test.ts": 'test("c", () => {});',
    };
    expect(run(files)).toMatchObject({ status: 0, last: "3 passed, 0 failed" });
  });

  test("counts what was skipped too, and names it with its reason where there is one", () => {
    const source = `test("a", () => {}); test("b", () => expect(1).toBe(2)); test.todo("d");
      describe("group", () => test("c", (context) => context.skip("no browser here")));`;
    const { status, last, before } = run({ "a.test.ts": source });
    expect([status, last]).toEqual([1, "1 passed, 1 failed, 2 skipped"]);
    expect(before.slice(-2).sort()).toEqual(["skipped: d", "skipped: group > c: no browser here"]);
  });

  test.each([
    [
      "an error that no test caught",
      'test("a", () => new Promise((done) => { setTimeout(done, 20); Promise.reject(new Error("late")); }));',
      "1 passed, 1 failed",
    ],
    [
      "a group whose set-up fails",
      'describe("g", () => { beforeAll(() => { throw new Error("no"); }); test("a", () => {}); });',
      "0 passed, 1 failed, 1 skipped",
    ],
    [
      "a group whose clean-up fails",
      'describe("g", () => { afterAll(() => { throw new Error("no"); }); test("a", () => {}); });',
      "1 passed, 1 failed",
    ],
    ["a file that can't be loaded", 'throw new Error("broken file"); test("a", () => {});', "0 passed, 1 failed"],
    ["a file that can’t be read as TypeScript", 'test("a", () => {', "0 passed, 1 failed"],
  ])("counts %s as failed", (_what, source, line) => {
    expect(run({ "a.test.ts": source })).toMatchObject({ status: 1, last: line });
  });

  test("counts tests that the run never reached as failed", () => {
    const source = 'test("a", () => process.kill(process.pid, "SIGKILL")); test("b", () => {});';
    const { status, last } = run({ "a.test.ts": source });
    expect(status).toBe(1);
    expect(last).toMatch(/^0 passed, [1-9] failed$/);
  });
});

describe("a run in which no test ran", () => {
  test.each([
    ["finds no file", {}, {}, "0 passed, 1 failed"],
    ["finds skipped tests alone", { "a.test.ts": 'test.skip("a", () => {});' }, {}, "0 passed, 1 failed, 1 skipped"],
    ["allows itself to find nothing", {}, { passWithNoTests: true }, "0 passed, 1 failed"],
    [
      "can't be set up",
      { "a.test.ts": 'test("a", () => {});', "setup.ts": 'export default () => { throw new Error("no browser"); };' },
      { globalSetup: ["./setup.ts"] },
      "0 passed, 1 failed",
    ],
  ])("fails and says so when it %s", (_how, files, more, line) => {
    const { status, last, before } = run(files, more);
    expect([status, last]).toEqual([1, line]);
    expect(before.at(-1)).toBe("No test ran.");
  });
});
