// The tests start on any machine, and allow the time that a busy one needs.

import { resolve } from "node:path";
import { loadConfigFromFile } from "vite";
import { beforeAll, expect, test } from "vitest";

interface Project {
  readonly name: string;
  readonly maxWorkers?: number;
  readonly testTimeout: number;
  readonly hookTimeout: number;
  readonly sequence: { readonly groupOrder: number };
  readonly expect: { readonly poll: { readonly timeout: number } };
}

let projects: readonly Project[];
beforeAll(async () => {
  const file = resolve(import.meta.dirname, "../../vite.config.ts");
  const loaded = await loadConfigFromFile({ command: "serve", mode: "test" }, file);
  if (!loaded) throw new Error(`There is no configuration in ${file}`);
  const { test: tests } = loaded.config as { test: { projects: { test: Project }[] } };
  projects = tests.projects.map((project) => project.test);
});

test("projects in one place of the order have as many workers each: else they wouldn't start", () => {
  expect(projects.length).toBeGreaterThan(2);
  const workers = new Map<number, unknown>();
  for (const { name, sequence, maxWorkers } of projects) {
    const { groupOrder } = sequence;
    if (!workers.has(groupOrder)) workers.set(groupOrder, maxWorkers);
    expect(workers.get(groupOrder), name).toBe(maxWorkers);
    // Left to Vitest, the number would depend on the machine's cores, and on each project's own share of them.
    expect(maxWorkers, name).toBeTypeOf("number");
  }
});

test("journeys run three files at a time, on any machine", () => {
  expect(projects.find(({ name }) => name === "journeys")?.maxWorkers).toBe(3);
});

test("what a test waits for may take its patience twice over before the test itself is given up", () => {
  for (const { name, testTimeout, hookTimeout, expect: looks } of projects) {
    expect(Math.min(testTimeout, hookTimeout), name).toBeGreaterThanOrEqual(2 * looks.poll.timeout);
  }
});
