// What concerns the text as a whole: the mark of a drill, the length of an SMS.

import type { LintFinding, UpdateText } from "./update-text.ts";

const MARK = "[DRILL]";
const whole = { from: 0, to: 0, found: "", suggestion: null } as const;

/** Above so many segments an SMS arrives in pieces, if at all. */
const LONG_SEGMENTS = 3;

/** Returns a missing or wrong drill mark and an SMS of more than one segment. */
export const wholeTextFindings = (update: UpdateText): readonly LintFinding[] => {
  const { text, subject, drill, format, smsSegments = null } = update;
  const start = format === "email" && subject !== null ? subject : text;
  // Chat formats put their marks of bold in front.
  const marked = start.replace(/^[\s*_#>]+/, "").startsWith(MARK);
  const findings: LintFinding[] = [];
  if (drill && !marked) findings.push({ ...whole, rule: "drill-unmarked", severity: "wrong", suggestion: MARK });
  const at = text.indexOf(MARK);
  if (!drill && (at >= 0 || subject?.includes(MARK))) {
    const range = at >= 0 ? { from: at, to: at + MARK.length, found: MARK, suggestion: "" } : whole;
    findings.push({ ...range, rule: "drill-marked-real", severity: "wrong" });
  }
  if (format === "sms" && smsSegments !== null && smsSegments > 1) {
    findings.push({ ...whole, rule: "sms-long", severity: smsSegments > LONG_SEGMENTS ? "wrong" : "look" });
  }
  return findings;
};
