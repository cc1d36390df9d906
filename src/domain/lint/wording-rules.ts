// Wording: guesses, causes, blame, not knowing, promises, tone.

import { findPhrases } from "./find-phrases.ts";
import { blame, cause, ignorance, nextStep, promises, speculation } from "./phrases.ts";
import { isOutside, type LintFinding, type UpdateText } from "./update-text.ts";

/** Returns the wordings that readers of this audience must not get. Engineers may guess among themselves. */
export const wordingFindings = (update: UpdateText): readonly LintFinding[] => {
  const { text, audience } = update;
  const outside = isOutside(audience);
  return [
    ...(audience === "engineering" ? [] : findPhrases(text, speculation, "speculation", outside ? "wrong" : "look")),
    ...(outside ? findPhrases(text, cause, "cause") : []),
    ...findPhrases(text, blame, "blame"),
    ...findPhrases(text, ignorance, "dont-know").filter(({ from }) => !hasNextStep(text, from)),
    ...promiseFindings(text),
    ...(outside ? findPhrases(text, [{ pattern: loud, suggestion: null }], "tone", "look") : []),
  ];
};

const loud = /!+|\p{Extended_Pictographic}/gu;

// In the sentence that says it, or in the one after it.
const hasNextStep = (text: string, from: number): boolean => {
  const ends = [...text.matchAll(/[.!?;\n](?=\s|$)/g)].map(({ index }) => index);
  const start = (ends.filter((end) => end < from).at(-1) ?? -1) + 1;
  const end = ends.filter((one) => one >= from)[1] ?? text.length;
  return text.slice(start, end).search(nextStep) >= 0;
};

// "Next update by 03:40" promises an update, not the end.
const promiseFindings = (text: string): readonly LintFinding[] =>
  findPhrases(text, promises, "fix-time-promise").filter(({ from }) => {
    const line = text.slice(text.lastIndexOf("\n", from) + 1, from);
    return !/next\s+(?:\p{L}+\s+)?(?:update|contact|statement|report)[^.|]{0,40}$/iu.test(line);
  });
