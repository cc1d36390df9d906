// Rules about the text as a whole: the mark of a drill, the length of an SMS.

import { DRILL_MARK } from "../../words/incident-name.ts";
import type { LintFinding, UpdateText } from "./update-text.ts";

const whole = { from: 0, to: 0, found: "", suggestion: null } as const;

/** Above this many segments an SMS arrives in pieces, if at all. */
const LONG_SEGMENTS = 3;

/** Returns a missing or wrong drill mark and an SMS of more than one segment. */
export const wholeTextFindings = (update: UpdateText): readonly LintFinding[] => {
  const { text, subject, drill, format, smsSegments = null } = update;
  const start = format === "email" && subject !== null ? subject : text;
  // Chat formats put their marks for bold first.
  const marked = start.replace(/^[\s*_#>]+/, "").startsWith(DRILL_MARK);
  const findings: LintFinding[] = [];
  if (drill && !marked) findings.push({ ...whole, rule: "drill-unmarked", severity: "wrong", suggestion: DRILL_MARK });
  const at = text.indexOf(DRILL_MARK);
  if (!drill && (at >= 0 || subject?.includes(DRILL_MARK))) {
    const range = at >= 0 ? { from: at, to: at + DRILL_MARK.length, found: DRILL_MARK, suggestion: "" } : whole;
    findings.push({ ...range, rule: "drill-marked-real", severity: "wrong" });
  }
  if (format === "sms" && smsSegments !== null && smsSegments > 1) {
    findings.push({ ...whole, rule: "sms-long", severity: smsSegments > LONG_SEGMENTS ? "wrong" : "look" });
  }
  return findings;
};
