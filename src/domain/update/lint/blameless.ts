// The linter for postmortem texts: they are about what the system allowed or lacked, never about whose fault it was.

import { wholeWords } from "./find-phrases.ts";

type BlamelessRule =
  | "human-error"
  | "person-caused"
  | "should-have"
  | "failed-to-follow"
  | "careless"
  | "person-at-fault"
  | "we-should";

export interface BlamelessFinding {
  readonly rule: BlamelessRule;
  readonly from: number;
  readonly to: number;
  readonly found: string;
  /** A systems wording to put in its place or to start from. */
  readonly suggestion: string;
}

interface Wording {
  readonly rule: BlamelessRule;
  readonly pattern: RegExp;
  readonly suggestion: string;
}

const words = (list: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${list})(?![\\p{L}\\p{N}_-])`, "giu");

const wordings: readonly Wording[] = [
  {
    rule: "human-error",
    pattern: words("human error|operator error|user error|human mistake|human failure|pilot error"),
    suggestion: "a missing safeguard",
  },
  {
    rule: "should-have",
    pattern: words(
      "(?:should|ought to) (?:have|never have|not have|['’]ve)|shouldn['’]?t have|needs? to be more careful|ha(?:s|ve) to be more careful",
    ),
    suggestion: "nothing showed at that moment that",
  },
  {
    rule: "failed-to-follow",
    pattern: words(
      "fail(?:ed|s|ing)? to (?:follow|check|test|notice|read|ask|verify|double-check)|did not follow|didn['’]?t follow|ignored the|violated|disregarded|forgot(?:ten)? to|neglected to|didn['’]?t bother",
    ),
    suggestion: "the process allowed the step to be left out",
  },
  {
    rule: "careless",
    pattern: words(
      "careless(?:ly|ness)?|sloppy|sloppily|negligen(?:t|ce|tly)|incompeten(?:t|ce)|reckless(?:ly)?|stupid(?:ly|ity)?|lazy|panicked|clueless|unprofessional",
    ),
    suggestion: "under these conditions",
  },
  {
    rule: "person-at-fault",
    pattern: words(
      "(?:his|her|their|whose) (?:fault|mistake|error)|fault of|mistake (?:by|of)|(?:is|was|were|are) to blame|blames?|blamed|guilty|culprit|messed up|screwed up",
    ),
    suggestion: "the system allowed it",
  },
  {
    rule: "we-should",
    pattern: words(
      "we (?:should|must|need to|have to|ought to)|(?:be|being) more careful|double-check next time|pay more attention|try harder",
    ),
    suggestion: "who does what by when",
  },
];

// What someone did, told as the cause. The verbs come right after the name.
const atFault =
  "caused|broke|brought down|took down|forgot|failed|missed|ignored|deleted|overlooked|neglected|crashed|ruined|pushed a bad|made a mistake|made an error|was careless|was wrong|panicked|should|didn['’]?t|did not|never";

/** Returns the wordings that look for someone to blame, in the order of the text; `people` are names to look for. */
export const lintBlameless = (text: string, people: readonly string[]): readonly BlamelessFinding[] => {
  const named = people
    .map((name) => name.trim())
    .filter((name) => wholeWords([name]) !== null)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  const subjects = [
    "someone",
    "somebody",
    "he",
    "she",
    "they",
    "the engineer",
    "the operator",
    "the developer",
    ...named,
  ];
  const person = subjects.join("|");
  const findings = [
    ...wordings.flatMap((wording) => found(text, wording)),
    ...found(text, {
      rule: "person-caused",
      pattern: words(
        `(?:${person})(?:,? who)? (?:${atFault})|(?:because of|due to|thanks to|caused by|error by) (?:${person})`,
      ),
      suggestion: "the system allowed the change to",
    }),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return findings.filter(
    (finding, index) => !findings.slice(0, index).some(({ from, to }) => from <= finding.from && finding.to <= to),
  );
};

const found = (text: string, { rule, pattern, suggestion }: Wording): readonly BlamelessFinding[] =>
  [...text.matchAll(pattern)].map((match) => ({
    rule,
    from: match.index,
    to: match.index + match[0].length,
    found: match[0],
    suggestion,
  }));
