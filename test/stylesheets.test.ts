// A component's stylesheet is its own: what two components share is a part. Distances come from the scale.

import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { edges, textOf } from "./kit/app/house.ts";

const src = resolve(import.meta.dirname, "../src");
const stem = (file: string): string => basename(file).split(".")[0] ?? "";
const styleImports = edges.filter(({ to }) => to.endsWith(".module.css"));
const sheets = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".css"));
const rulesOf = (file: string): string => readFileSync(join(src, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");

test("there are stylesheets to look at", () => {
  expect(styleImports.length).toBeGreaterThan(60);
  expect(sheets.length).toBeGreaterThan(60);
});

test("a component imports its own stylesheet and no other", () => {
  const foreign = styleImports.filter(({ file, to }) => stem(file) !== stem(to));
  expect(foreign.map(({ file, to }) => `${file} imports ${to}`)).toEqual([]);
});

test("each stylesheet has its component, and each of its classes is used there", () => {
  const unused = styleImports.flatMap(({ file, to }) => {
    const text = textOf(file);
    if (/\bstyles\[/.test(text)) return [];
    const names = [...rulesOf(to).matchAll(/\.([a-z][\w-]*)(?=[\s,:.{[)>])/gi)].map(([, name = ""]) => name);
    return [...new Set(names)].filter((name) => !text.includes(`styles.${name}`)).map((name) => `${to}: .${name}`);
  });
  expect(unused).toEqual([]);
  const imported = new Set(styleImports.map(({ to }) => to));
  const modules = sheets.filter((file) => file.endsWith(".module.css"));
  expect(modules.filter((file) => !imported.has(file))).toEqual([]);
});

describe("the scale", () => {
  /** Half steps that line a mark up with its text. */
  const between = new Set(["0.375rem", "0.35rem", "0.4rem", "-0.7rem", "1.5rem", "1.25rem", "0px"]);
  test.each(sheets.filter((file) => !file.endsWith("tokens.css")))("%s takes its distances from it", (file) => {
    const distances = [...rulesOf(file).matchAll(/(?:gap|padding[\w-]*|margin[\w-]*): ([^;{}]+);/g)];
    const raw = distances.flatMap(([, value = ""]) => value.match(/-?[\d.]+(?:rem|px|em)\b/g) ?? []);
    expect(raw.filter((length) => !between.has(length))).toEqual([]);
  });
});
