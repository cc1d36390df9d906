// The yes/no way to a severity: at most six taps, following the upgrade triggers of the severity matrix.

import { type TriageQuestion, type TriageQuestionId, triageQuestionIds } from "./pack.ts";
import type { SeverityLevel } from "./severity-classes.ts";

export interface TriageAnswer {
  readonly question: TriageQuestionId;
  readonly answer: boolean;
}

export type TriageStep =
  | { readonly type: "ask"; readonly question: TriageQuestionId }
  | { readonly type: "result"; readonly level: SeverityLevel; readonly because: TriageAnswer };

/** Returns the question as it is read, with the team’s own number in it. */
export const askOf = ({ ask, many }: Pick<TriageQuestion, "ask" | "many">): string =>
  ask.replaceAll("{many}", many === null ? "many" : String(many));

const ladder: readonly {
  readonly question: TriageQuestionId;
  readonly yes: SeverityLevel;
  readonly no: SeverityLevel | null;
}[] = [
  { question: "data-or-security", yes: "SEV1", no: null },
  { question: "everyone-down", yes: "SEV1", no: null },
  { question: "quarter-or-key-feature", yes: "SEV2", no: null },
  { question: "paying-customers", yes: "SEV2", no: null },
  { question: "imminent", yes: "SEV2", no: null },
  { question: "workaround", yes: "SEV3", no: "SEV4" },
];

/**
 * Returns the next question, or the class of severity with the answer that settled it. Data integrity and security come
 * first (SEV1 at once), then reach; contract customers or many reports make it at least SEV2, and so does harm that is
 * only hours away (severity matrix, triggers). `asked` are the questions that the cards in force have: those of an
 * earlier version lack one.
 */
export const triage = (
  answers: readonly TriageAnswer[],
  asked: readonly TriageQuestionId[] = triageQuestionIds,
): TriageStep => {
  for (const { question, yes, no } of ladder) {
    if (no === null && !asked.includes(question)) continue;
    const given = answers.find((answer) => answer.question === question);
    if (!given) return { type: "ask", question };
    const level = given.answer ? yes : no;
    if (level) return { type: "result", level, because: given };
  }
  throw new Error("The last triage question must settle both answers");
};
