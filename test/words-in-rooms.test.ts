// Sentences that people read are in the words/ of their layer, so that they can be edited, and one day translated, in
// one place. Text for other programs, and the relay's text for its operator, has its own places.

import { describe, expect, test } from "vitest";
import { sources, textOf } from "./kit/app/house.ts";

/** Layers that consist of words: the cards, the texts that the app writes, the operator's program. */
const ofWords = /^(content|practice\/content|formats|practice\/formats|relay)\//;

/** Files with sentences of their own, and why. */
const exceptions: Readonly<Record<string, string>> = {
  "domain/clock/promise/number-words.ts": "the numbers that the reader of promises knows",
  "domain/update/message.ts": "what makes a text the text of a drill can't be left to a pack",
  "domain/update/work-fields.ts": "the log's own facts as the value of a field of a template",
  "domain/update/lint/blame/wordings.ts": "the phrases that the linter looks for",
  "domain/update/lint/name-rules.ts": "the phrases that the linter looks for",
  "domain/update/lint/phrases/causes.ts": "the phrases that the linter looks for",
  "domain/update/lint/phrases/trade.ts": "the phrases that the linter looks for",
};

const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** Sentences for engineers: thrown errors, and literals that are only a type or a selector. */
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
