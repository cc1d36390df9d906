// What must hold between a team's severities, so that every rule has an answer: each class that a rule may ask for maps
// to a card, lists have one order, and no two names look alike in a log.

import type { Severity } from "../../domain/pack/pack.ts";
import { severityLevels } from "../../domain/pack/severity-classes.ts";
import type { PackFinding } from "./pack-rules.ts";

/** Returns every broken rule with its path. */
export const severityFindings = (severities: readonly Severity[]): readonly PackFinding[] => [
  ...repeatedNames(severities),
  ...(severities[0] && severities[0].level !== "SEV1"
    ? [{ path: ["severities", 0, "level"], problem: "must be SEV1: the first severity is the worst there is" }]
    : []),
  ...severities.flatMap(({ level }, index) => {
    const above = severities[index - 1];
    return above && severityLevels.indexOf(above.level) > severityLevels.indexOf(level)
      ? [{ path: ["severities", index, "level"], problem: `must not be worse than the one before, ${above.short}` }]
      : [];
  }),
];

const repeatedNames = (severities: readonly Severity[]): readonly PackFinding[] => {
  const names = severities.map(({ short }) => short.toLowerCase());
  return severities.flatMap(({ short }, index) =>
    names.indexOf(short.toLowerCase()) === index
      ? []
      : [{ path: ["severities", index, "short"], problem: `must not repeat the name “${short}”` }],
  );
};
