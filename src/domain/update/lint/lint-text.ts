// The linter for status texts, given what the text promises: runs while someone types, with no network, and blocks
// nothing.

import type { PromisedTime } from "../../clock/promised-time.ts";
import { clockFindings } from "./clock-rules.ts";
import { nameFindings } from "./name-rules.ts";
import type { LintFinding, UpdateText } from "./update-text.ts";
import { wholeTextFindings } from "./whole-text-rules.ts";
import { wordingFindings } from "./wording-rules.ts";

/**
 * Returns what breaks the rules of status updates, in the order of the text; findings about all of it come first. Without
 * its promise the rules about that aren't checked.
 */
export const lintText = (update: UpdateText, promise: PromisedTime | null): readonly LintFinding[] => {
  const findings = [
    ...wholeTextFindings(update),
    ...(promise ? clockFindings(update, promise) : []),
    ...wordingFindings(update),
    ...nameFindings(update),
  ].sort((a, b) => a.from - b.from || b.to - a.to);
  return findings.filter((finding, index) => !findings.slice(0, index).some((earlier) => covers(earlier, finding)));
};

// Words that one rule finds twice are reported once.
const covers = (earlier: LintFinding, finding: LintFinding): boolean =>
  earlier.rule === finding.rule && earlier.from <= finding.from && earlier.to >= finding.to;
