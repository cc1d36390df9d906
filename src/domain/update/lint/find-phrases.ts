// Finds phrases in a text.

import type { Phrase } from "./phrases.ts";
import type { LintFinding, LintRule } from "./update-text.ts";

/** Returns a finding for each place where one of the phrases occurs. */
export const findPhrases = (
  text: string,
  phrases: readonly Phrase[],
  rule: LintRule,
  severity: LintFinding["severity"] = "wrong",
): readonly LintFinding[] =>
  phrases.flatMap(({ pattern, suggestion }) =>
    [...text.matchAll(pattern)].map((match) => ({
      rule,
      severity,
      from: match.index,
      to: match.index + match[0].length,
      found: match[0],
      suggestion,
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
