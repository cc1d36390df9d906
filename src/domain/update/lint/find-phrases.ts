// Finds phrases in a text.

import { sentenceAt } from "./sentence-at.ts";
import type { LintFinding, LintRule } from "./update-text.ts";

/** A wording to find, with a better one if there is one. */
export interface Phrase {
  readonly pattern: RegExp;
  /** True if the pattern is for a text in small letters, as those of `words` are. */
  readonly isSmall?: boolean;
  readonly suggestion: string | null;
  /** What else in the sentence shows that the words are harmless there. */
  readonly unless?: RegExp | undefined;
  /** What else the sentence must have in it for the words to count. */
  readonly beside?: RegExp | undefined;
}

/** Latin letters, with and without accents: the lists are English. All letters of all scripts take an engine a second to build. */
const LETTERS = "a-z\\u00c0-\\u024f";

/**
 * Returns a pattern that finds each of these whole in a text in small letters: alternations of plain words, in which * is
 * the rest of a word and ' either apostrophe. Each repetition has a limit, so that no text can make a pattern run away.
 */
export const words = (list: string): RegExp =>
  new RegExp(
    `(?<![${LETTERS}\\d_-])(?:${latin(list).replaceAll("'", "['’]").replaceAll("*", `[${LETTERS}]{0,20}`)})(?![${LETTERS}\\d_-])`,
    "g",
  );

// \p{L} and \p{N} in a class and outside one, and small letters for all that isn't an escape.
const latin = (list: string): string =>
  list.replace(/\[[^\]]*\]|\\p\{[LN]\}|\\.|[A-Z]/g, (part) => {
    if (part.startsWith("[")) return part.replaceAll("\\p{L}", LETTERS).replaceAll("\\p{N}", "\\d");
    if (part === "\\p{L}") return `[${LETTERS}]`;
    return part === "\\p{N}" ? "\\d" : part.length === 1 ? part.toLowerCase() : part;
  });

/** Returns the text in small letters, each in its place. */
export const inSmallLetters = (text: string): string => {
  const all = text.toLowerCase();
  if (all.length === text.length) return all;
  return [...text].map((one) => (one.toLowerCase().length === one.length ? one.toLowerCase() : one)).join("");
};

/** Returns a phrase; `unless` and `beside` are looked for anywhere in the same sentence. */
export const phrase = (list: string, suggestion: string | null = null, unless = "", beside = ""): Phrase => ({
  pattern: words(list),
  isSmall: true,
  suggestion,
  unless: unless === "" ? undefined : words(unless),
  beside: beside === "" ? undefined : words(beside),
});

/** Returns each place where the phrase occurs. */
export const placesOf = (
  text: string,
  { pattern, isSmall = false, unless, beside }: Phrase,
): readonly { readonly from: number; readonly to: number }[] => {
  const low = isSmall || unless || beside ? inSmallLetters(text) : text;
  const places = [...(isSmall ? low : text).matchAll(pattern)].map(({ index, 0: found }) => ({
    from: index,
    to: index + found.length,
  }));
  if (!unless && !beside) return places;
  // Each sentence is asked once, however much is found in it.
  let end = 0;
  let isHarmless = false;
  return places.filter(({ from }) => {
    if (from < end) return !isHarmless;
    const sentence = sentenceAt(text, from, end);
    const said = low.slice(sentence.from, sentence.to);
    isHarmless =
      (unless !== undefined && said.search(unless) >= 0) || (beside !== undefined && said.search(beside) < 0);
    end = sentence.to;
    return !isHarmless;
  });
};

/** Returns a finding for each place where one of the phrases occurs. */
export const findPhrases = (
  text: string,
  phrases: readonly Phrase[],
  rule: LintRule,
  severity: LintFinding["severity"] = "wrong",
): readonly LintFinding[] =>
  phrases.flatMap((one) =>
    placesOf(text, one).map((place) => ({
      rule,
      severity,
      ...place,
      found: text.slice(place.from, place.to),
      suggestion: one.suggestion,
    })),
  );

/** Returns a pattern that finds each of these words whole, in the same case; null if none has two letters or more. */
export const wholeWords = (list: readonly string[]): RegExp | null => {
  const known = list
    .map((word) => word.trim())
    .filter((word) => [...word].length >= 2)
    .sort((a, b) => b.length - a.length);
  if (known.length === 0) return null;
  const escaped = known.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${escaped.join("|")})(?![\\p{L}\\p{N}_])`, "gu");
};
