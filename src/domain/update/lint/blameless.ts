// The linter for postmortem texts: they are about what the system allowed or lacked, never about whose fault it was.

import { namedPeople } from "./blame/named-people.ts";
import { blameWordings } from "./blame/wordings.ts";
import { type Phrase, placesOf } from "./find-phrases.ts";
import { isQuoted } from "./is-quoted.ts";
import { withNamesMasked } from "./people-in.ts";

export type BlamelessRule = keyof typeof blameWordings;

export interface BlamelessFinding {
  readonly rule: BlamelessRule;
  readonly from: number;
  readonly to: number;
  readonly found: string;
  /** A systems wording to put in its place or to start from. */
  readonly suggestion: string;
}

const rules = Object.entries(blameWordings) as readonly (readonly [BlamelessRule, readonly Phrase[]])[];

/** Returns the wordings that look for someone to blame, in the order of the text; `people` are names to look for. */
export const lintBlameless = (text: string, people: readonly string[]): readonly BlamelessFinding[] => {
  const masked = withNamesMasked(text, namedPeople(text, people));
  const findings = rules.flatMap(([rule, phrases]) =>
    phrases.flatMap((phrase) =>
      placesOf(masked, phrase)
        .filter((place) => !isQuoted(text, place))
        .map(({ from, to }) => ({
          rule,
          from,
          to,
          found: text.slice(from, to),
          suggestion: phrase.suggestion ?? "",
        })),
    ),
  );
  return withoutCovered(findings.sort((a, b) => a.from - b.from || b.to - a.to));
};

// Words that two rules find are reported once, by the longer finding; one rule reports what overlaps once.
const withoutCovered = (findings: readonly BlamelessFinding[]): readonly BlamelessFinding[] => {
  let end = 0;
  let last: BlamelessRule | null = null;
  return findings.filter(({ rule, from, to }) => {
    if (to <= end || (rule === last && from < end)) return false;
    end = to;
    last = rule;
    return true;
  });
};
