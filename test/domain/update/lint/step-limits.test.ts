// No text can make a linter run away: each repetition in its patterns has a limit, so the steps for a text grow with its
// length and no faster. Held by the structure of the patterns, which a timed test would only guess at.

import { expect, test } from "vitest";
import { blameWordings } from "../../../../src/domain/update/lint/blame/wordings.ts";
import { lintBlameless } from "../../../../src/domain/update/lint/blameless.ts";
import type { Phrase } from "../../../../src/domain/update/lint/find-phrases.ts";
import { lintUpdate } from "../../../../src/domain/update/lint/lint-update.ts";
import { blame } from "../../../../src/domain/update/lint/phrases/blame-in-updates.ts";
import { cause } from "../../../../src/domain/update/lint/phrases/causes.ts";
import { speculation } from "../../../../src/domain/update/lint/phrases/guesses.ts";
import { ignorance, promises } from "../../../../src/domain/update/lint/phrases/promises.ts";
import { trade } from "../../../../src/domain/update/lint/phrases/trade.ts";
import { T0 } from "../../../kit/log/log.ts";

const phrases: readonly Phrase[] = [
  ...Object.values(blameWordings).flat(),
  ...[blame, cause, speculation, ignorance, promises, trade].flat(),
];

/** As many characters may one repetition take: the longest name, and a clause. */
const LONGEST = 200;

/** The repetitions in a pattern that have no limit, or a high one. */
const endless = (source: string): readonly string[] => {
  const bare = source.replace(/\\[pP]\{[^}]*\}|\\./g, "a").replace(/\[[^\]]*\]/g, "a");
  return (bare.match(/.{0,20}(?:[*+]|\{\d*,\}|\{\d*,?\d+\})/g) ?? []).filter((found) => {
    const [, most] = /\{(?:\d*,)?(\d+)\}$/.exec(found) ?? [];
    return most === undefined || Number(most) > LONGEST;
  });
};

test("each repetition has a limit", () => {
  expect(phrases.length).toBeGreaterThan(50);
  const sources = phrases.flatMap(({ pattern, unless, beside }) => [pattern, unless, beside]);
  expect(sources.flatMap((pattern) => (pattern ? endless(pattern.source) : []))).toEqual([]);
});

test("a pattern without a limit would be found", () => {
  for (const source of ["a*", "(?:ab)+c", "a{2,}", "a{900}"]) expect(endless(source)).toHaveLength(1);
  expect(endless("a{0,20}[*+]\\+b?")).toEqual([]);
});

test.each([
  "the team ",
  "if the on-call ",
  "any engineer ",
  "left the ",
  "we did ",
  "it takes ",
  "Sarah and ",
  "- ",
  "a",
])("20,000 characters of “%s” are read to the end", (piece) => {
  const text = `${piece.repeat(Math.ceil(20_000 / piece.length))}. It was human error.`;
  expect(lintBlameless(text, ["Sarah"]).at(-1)?.found).toBe("human error");
  const update = { subject: null, text, audience: "customers", format: "slack", status: "resolved" } as const;
  const moment = { drill: false, now: T0, zone: 0, nextUpdateAt: null, people: ["Sarah"], jargon: [] } as const;
  expect(lintUpdate({ ...update, ...moment }).at(-1)?.found).toBe("human error");
});
