// The size of the first screen and of the whole app, as sent. Bytes are a promise; times are a bench.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { type BuiltFile, limits, measureBuild } from "../../build/size-table.ts";

const read = (name: string): string => readFileSync(join(inject("dist"), name), "utf8");
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
  const scripts = size.files.filter(({ name }) => name.endsWith(".js"));
  const brings = (wanted: RegExp, group: BuiltFile["group"]): readonly string[] =>
    scripts.filter((file) => file.group === group && wanted.test(read(file.name))).map(({ name }) => name);
  for (const library of [/DexieError|dexie/i, /\$ZodError|invalid_type/]) {
    expect(brings(library, "rest").length).toBeGreaterThan(0);
    expect(brings(library, "first screen")).toEqual([]);
  }
});

test("the scripts of the start are classic ones, whose compiled code a browser keeps", () => {
  expect(read("index.html")).not.toMatch(/type="module"|modulepreload/);
  const scripts = size.files.filter(({ name }) => /\/(?:index|board)-[\w-]+\.js$/.test(name));
  expect(scripts.length).toBe(2);
  for (const { name } of scripts) expect(() => new Function(read(name)), name).not.toThrow();
});
