// A language is a build: what it swaps, what it leaves, and the pseudo-language that tests the layout.

import { parseAst } from "vite";
import { expect, test } from "vitest";
import { inLanguage, language, languageOf } from "../../build/language.ts";
import { isForPeople, pseudo, pseudoModule } from "../../build/pseudo.ts";

const translate = (code: string): string => pseudoModule(code, parseAst(code));

test("English is built where nothing else is asked for", () => {
  expect(languageOf({})).toBe("en");
  expect(languageOf({ FIRST90_LANGUAGE: "" })).toBe("en");
  expect(languageOf({ FIRST90_LANGUAGE: "de" })).toBe("de");
  const { transform } = language("en") as unknown as { transform(code: string, id: string): unknown };
  expect(transform('export const a = "Declare incident";', "/a/src/ui/words/now.ts")).toBeNull();
});

test.each([
  ["/a/src/ui/words/now.ts", "/a/src/ui/words.de/now.ts"],
  ["/a/src/content/chips.ts", "/a/src/content.de/chips.ts"],
  ["/a/src/content/templates/updates.ts", "/a/src/content.de/templates/updates.ts"],
  ["/a/src/ui/parts/Button.tsx", "/a/src/ui/parts/Button.tsx"],
])("%s is taken from %s", (path, translated) => {
  expect(inLanguage(path, "de", () => true)).toBe(translated);
  expect(inLanguage(path, "de", () => false)).toBe(path);
});

test("a sentence of the pseudo-language has accents, is 40 % longer and ends as it did", () => {
  const said = pseudo("The board of an incident.");
  expect(said).toMatch(/^Ţĥé ƀöàŕđ öƒ àñ îñçîđéñţ ẋ+\.$/);
  expect(said.length).toBeGreaterThanOrEqual("The board of an incident.".length * 1.3);
  expect(pseudo("…")).toBe("…");
});

test.each([
  ["Declare incident", true],
  ["Log", true],
  ["not known yet", true],
  ["SEV1", false],
  ["ic", false],
  ["/incident/", false],
  [", ", false],
])("%j is for people: %s", (text, isSaid) => expect(isForPeople(text)).toBe(isSaid));

test("of a module all that it says is changed, and nothing that it compares, names or imports", () => {
  const code = [
    'import { a } from "../Some words/here.ts";',
    'export const words = { declare: "Declare incident", "A key": `Due in $[a] now`, kind: "ic" };',
    'export const of = (kind) => { switch (kind) { case "Not said": return kind === "Not this" ? words["A key"] : "Say it now"; } };',
  ]
    .join("\n")
    .replace("$[a]", ["$", "{a}"].join(""));
  const said = translate(code);
  expect(said).toContain('from "../Some words/here.ts"');
  expect(said).toContain(JSON.stringify(pseudo("Declare incident")));
  expect(said).toContain('"A key":');
  expect(said).toContain('case "Not said"');
  expect(said).toContain('=== "Not this"');
  expect(said).toContain('words["A key"]');
  expect(said).toContain(JSON.stringify(pseudo("Say it now")));
  expect(said).toContain(["$", "{a}"].join(""));
  expect(() => parseAst(said)).not.toThrow();
});
