// Files that documents and comments name exist: a path that has moved sends the next reader nowhere.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`);
const files = [...["build", "docs", "src", "test"].flatMap(filesIn), ...readdirSync(root)];
const documents = files.filter((file) => file.endsWith(".md") && file !== "CHANGELOG.md" && !file.includes("fixtures"));
const sources = files.filter((file) => /^(src|build|test)\/.*\.tsx?$/.test(file));

const textOf = (file: string): string => readFileSync(resolve(root, file), "utf8");

test("documents name files that are there", () => {
  const named = documents.flatMap((file) =>
    [...textOf(file).matchAll(/`((?:src|test|build|docs|public)\/[\w./-]+)`/g)].map(
      ([, path = ""]) => `${file}: ${path}`,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((entry) => !existsSync(resolve(root, entry.split(": ")[1] ?? "")))).toEqual([]);
});

test("links within the documents lead somewhere", () => {
  const links = documents.flatMap((file) =>
    [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, path = ""]) => ({ file, path })),
  );
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ file, path }) => !existsSync(resolve(root, dirname(file), path)))).toEqual([]);
});

test("comments name files that are there", () => {
  const names = new Set(files.map((file) => file.split("/").at(-1)));
  const named = sources.flatMap((file) =>
    [...textOf(file).matchAll(/^\s*(?:\/\/|\*|\/\*\*).*$/gm)].flatMap(([line]) =>
      [...line.matchAll(/(?<![\w*.…/-])([\w/-]+\.tsx?)\b/g)].map(([, path = ""]) => `${file}: ${path}`),
    ),
  );
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((entry) => !names.has(entry.split(": ")[1]?.split("/").at(-1)))).toEqual([]);
});
