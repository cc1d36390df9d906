// The yes/no way to a severity: at most five taps, following the upgrade triggers of the severity matrix.

import type { TriageQuestionId } from "./pack.ts";
import type { SeverityLevel } from "./severity-classes.ts";

export interface TriageAnswer {
  readonly question: TriageQuestionId;
  readonly answer: boolean;
}

export type TriageStep =
  | { readonly type: "ask"; readonly question: TriageQuestionId }
  | { readonly type: "result"; readonly level: SeverityLevel; readonly because: TriageAnswer };

const ladder: readonly {
  readonly question: TriageQuestionId;
  readonly yes: SeverityLevel;
  readonly no: SeverityLevel | null;
}[] = [
  { question: "data-or-security", yes: "SEV1", no: null },
  { question: "everyone-down", yes: "SEV1", no: null },
  { question: "quarter-or-key-feature", yes: "SEV2", no: null },
  { question: "paying-customers", yes: "SEV2", no: null },
  { question: "workaround", yes: "SEV3", no: "SEV4" },
];

/**
 * Returns the next question, or the class of severity with the answer that settled it. Data integrity and security come
 * first (SEV1 at once), then reach; paying customers reporting it make it at least SEV2 (severity matrix, triggers).
 */
export const triage = (answers: readonly TriageAnswer[]): TriageStep => {
  for (const { question, yes, no } of ladder) {
    const given = answers.find((answer) => answer.question === question);
    if (!given) return { type: "ask", question };
    const level = given.answer ? yes : no;
    if (level) return { type: "result", level, because: given };
  }
  throw new Error("The last triage question must settle both answers");
};
