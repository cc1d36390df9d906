// The reporter in a run of its own: its line must be the last one, and a run without tests must not look green.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
let folder = "";
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lastLines = (source: string): readonly string[] => {
  folder = mkdtempSync(join(root, "node_modules", ".first90-reporter-"));
  writeFileSync(join(folder, "sample.test.ts"), `import { expect, test } from "vitest";\n${source}`);
  const reporters = JSON.stringify(["default", join(root, "test/kit/closing-line-reporter.ts")]);
  writeFileSync(
    join(folder, "vitest.config.ts"),
    `export default { test: { include: ["*.test.ts"], reporters: ${reporters} } };`,
  );
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", folder],
    {
      cwd: folder,
      encoding: "utf8",
      env: { PATH: process.env.PATH, CI: "true", NO_COLOR: "1" },
    },
  );
  return stdout.trimEnd().split("\n");
};

test("counts passed, failed and skipped, and names what was skipped", () => {
  const lines = lastLines(
    'test("a", () => {}); test("b", () => expect(1).toBe(2)); test("c", (context) => context.skip("no browser here"));',
  );
  expect(lines.at(-1)).toBe("1 passed, 1 failed, 1 skipped");
  expect(lines.at(-2)).toBe("skipped: c: no browser here");
});

test("counts a file that can't be loaded as failed", () => {
  expect(lastLines('throw new Error("broken file"); test("a", () => {});').at(-1)).toBe("0 passed, 1 failed");
});

test("counts a run without a test as failed", () => {
  expect(lastLines("").at(-1)).toMatch(/^0 passed, [1-9] failed$/);
});
