// What a server installs: the packages that the relay imports, and none of the page's, which are in its build.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as Record<
  "dependencies" | "devDependencies",
  Record<string, string>
>;

/** Types are gone before anything runs. */
const imported = /^(?:import|export)\s(?!type\s)[^;]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm;

/** Everything that the program loads, now or later: its files, and the packages that they name. */
const reach = (start: string): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } => {
  const files = new Set([start]);
  const packages = new Set<string>();
  for (const file of files) {
    for (const [, one, two, three] of readFileSync(file, "utf8").matchAll(imported)) {
      const name = one ?? two ?? three ?? "";
      if (name.startsWith(".")) files.add(resolve(dirname(file), name));
      else if (!name.startsWith("node:")) packages.add(name.split("/", name.startsWith("@") ? 2 : 1).join("/"));
    }
  }
  return { files, packages };
};

const { files, packages } = reach(join(root, "src/relay/main.ts"));

test("the packages of a server are those that the relay imports", () => {
  expect(files.size).toBeGreaterThan(90);
  expect([...packages].sort()).toEqual(Object.keys(dependencies).sort());
  expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(["preact", "dexie", "vite"]));
});

test("the image has every folder that the relay reads", () => {
  const image = readFileSync(join(root, "docs/deploy/Containerfile"), "utf8");
  const [last = ""] = image.split(/^FROM /m).slice(-1);
  const copied = [...last.matchAll(/^COPY (?:--from=\S+ )?(\S+) \.\/(\S*)$/gm)].map(([, , to]) => join(root, to ?? ""));
  expect(copied.every((path) => existsSync(path) || path.endsWith("dist"))).toBe(true);
  const missing = [...files].filter((file) => !copied.some((folder) => file.startsWith(`${folder}/`)));
  expect(missing).toEqual([]);
  // What src/relay/process-gauges.ts reads.
  expect(last).toContain("COPY package.json ./");
});
