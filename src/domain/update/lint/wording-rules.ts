// Wording: guesses, causes, blame, not knowing, promises, tone.

import { findPhrases, inSmallLetters } from "./find-phrases.ts";
import { isQuoted } from "./is-quoted.ts";
import { peopleIn, strangersIn, withNamesMasked } from "./people-in.ts";
import { blame } from "./phrases/blame-in-updates.ts";
import { cause } from "./phrases/causes.ts";
import { speculation } from "./phrases/guesses.ts";
import { ignorance, nextStep, promises } from "./phrases/promises.ts";
import { isOutside, type LintFinding, type UpdateText } from "./update-text.ts";

/** Returns the wordings that readers of this audience must not get. Engineers may guess among themselves. */
export const wordingFindings = (update: UpdateText): readonly LintFinding[] => {
  const { text, audience, people } = update;
  const outside = isOutside(audience);
  return [
    ...(audience === "engineering" ? [] : findPhrases(text, speculation, "speculation", outside ? "wrong" : "look")),
    ...(outside ? findPhrases(text, cause, "cause") : []),
    ...blameFindings(text, people),
    ...ignoranceFindings(text),
    ...promiseFindings(text).filter(({ from }) => audience !== "executives" || !isDeadline(text, from)),
    ...(outside ? findPhrases(text, [{ pattern: loud, suggestion: null }], "tone", "look") : []),
  ];
};

const blameFindings = (text: string, people: readonly string[]): readonly LintFinding[] => {
  const known = peopleIn(text, people);
  const named = [...known, ...strangersIn(text, known)].sort((a, b) => a.from - b.from);
  return findPhrases(withNamesMasked(text, named), blame, "blame")
    .filter((finding) => !isQuoted(text, finding))
    .map((finding) => ({ ...finding, found: text.slice(finding.from, finding.to) }));
};

// Extended_Pictographic has the marks of brands in it.
const loud = /!+|(?![©®™])\p{Extended_Pictographic}/gu;

// The plan may be in the same sentence, or in the one after it.
const ignoranceFindings = (text: string): readonly LintFinding[] => {
  const found = findPhrases(text, ignorance, "dont-know");
  if (found.length === 0) return found;
  const sentences = inSmallLetters(text).split(/(?<=[.!?;\n])(?=\s|$)/);
  const hasPlan = sentences.map((sentence) => sentence.search(nextStep) >= 0);
  const ends: number[] = [];
  for (const sentence of sentences) ends.push((ends.at(-1) ?? 0) + sentence.length);
  let at = 0;
  return found.filter(({ from }) => {
    while ((ends[at] ?? Number.POSITIVE_INFINITY) <= from) at += 1;
    return !hasPlan[at] && !hasPlan[at + 1];
  });
};

// Executives plan with a time at which something is decided or done. It isn’t a time by which it will be over: "at the
// latest" says who acts when, and what if.
const isDeadline = (text: string, at: number): boolean => {
  const from = Math.max(text.lastIndexOf("\n", at), text.lastIndexOf(". ", at)) + 1;
  const end = text.slice(at).search(/[.\n](?:\s|$)/);
  const sentence = text.slice(from, end < 0 ? undefined : at + end);
  return /\bwe(?: will|’ll|'ll)? decide by \d|\bat the latest\b/i.test(sentence);
};

// "Next update by 03:40" promises an update, not the end.
const promiseFindings = (text: string): readonly LintFinding[] =>
  findPhrases(text, promises, "fix-time-promise").filter(({ from }) => {
    const line = text.slice(text.lastIndexOf("\n", from) + 1, from);
    return !/next\s+(?:\p{L}+\s+)?(?:update|contact|statement|report)[^.|]{0,40}$/iu.test(line);
  });
