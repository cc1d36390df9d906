// What the first screen and the whole app weigh as they are sent. Bytes are a promise; times are a bench.

import { expect, inject, test } from "vitest";
import { limits, measureBuild } from "../../build/size-table.ts";

const size = measureBuild(inject("dist"));

test("the first screen stays within its bytes", () => {
  expect(size.firstScreenBytes).toBeLessThanOrEqual(limits.firstScreenBytes);
  expect(size.bootScriptBytes).toBeLessThanOrEqual(limits.bootScriptBytes);
});

test("the whole precache stays within its bytes", () => {
  expect(size.files.length).toBeGreaterThan(10);
  expect(size.precacheBytes).toBeLessThanOrEqual(limits.precacheBytes);
});

test("the first screen brings no database library and no schemas", () => {
  const first = size.files.filter(({ group }) => group === "first screen").map(({ name }) => name);
  expect(first.every((name) => /^(index\.html|assets\/index-[^/]+\.js)$/.test(name))).toBe(true);
});
