// Sentences that people read stand in the words/ of their layer, where they can be edited, and one day translated, in one
// place. What is written for other programs, or by the relay for whoever runs it, has its own.

import { describe, expect, test } from "vitest";
import { sources, textOf } from "./kit/app/house.ts";

/** Layers whose whole work is words: the cards, the texts that are written, the operator's program. */
const ofWords = /^(content|practice\/content|formats|practice\/formats|relay)\//;

/** Files with sentences of their own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "domain/update/message.ts": "what makes a text the text of a drill can't be left to a pack",
  "domain/update/work-fields.ts": "the log's own facts as the value of a field of a template",
  "domain/update/lint/blameless.ts": "the phrases that the linter looks for",
  "domain/update/lint/name-rules.ts": "the phrases that the linter looks for",
  "domain/update/lint/phrases.ts": "the phrases that the linter looks for",
};

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** Sentences for an engineer: what is thrown, and what only a type or a selector says. */
const forEngineers = /(?:new \w*(?:Error|Exception)|throw storageFailure|Promise\.reject)\(\s*(?:"[^"\n]*"|`[^`]*`)/g;

const literal = /"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g;

/** Three words in a row, as a person writes them. */
const isSentence = (text: string): boolean => {
  const said = text.replace(/\$\{[^}]*\}/g, "…");
  return /(?:^|\s)[A-Za-z’']{2,} [a-z’']+,? [a-z’']{2,}/.test(said) && !/[<>=;{}]|&&|\|\|/.test(said);
};

const sentencesIn = (text: string): readonly string[] =>
  [...withoutComments(text).replace(forEngineers, "").matchAll(literal)]
    .map(([, quoted, template]) => quoted ?? template ?? "")
    .filter(isSentence);

const swept = sources.filter((file) => !ofWords.test(file) && !/(^|\/)words\//.test(file));
const found = new Map(
  swept.flatMap((file) => {
    const sentences = sentencesIn(textOf(file));
    return sentences.length > 0 ? [[file, sentences] as const] : [];
  }),
);

describe("sentences", () => {
  test("are looked for in all other rooms, and found where they are", () => {
    expect(swept.length).toBeGreaterThan(500);
    expect(sentencesIn('const a = "Nothing tried yet, as far as we know";')).toHaveLength(1);
    expect(sentencesIn(["const a = `put off until $", "{at}: the last one`;"].join(""))).toHaveLength(1);
    expect(
      sentencesIn('// a comment that has many words\nthrow new Error("A screen was rendered before the kit");'),
    ).toEqual([]);
  });

  test("stand in words/, or are named here with the reason", () => {
    expect([...found].filter(([file]) => !Object.hasOwn(exceptions, file))).toEqual([]);
  });

  test("every exception still has one", () => {
    expect(Object.keys(exceptions).filter((file) => !found.has(file))).toEqual([]);
  });
});
