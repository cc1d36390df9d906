import * as fc from "fast-check";
import { expect, test } from "vitest";
import { triageQuestionIds } from "../../../src/domain/pack/pack.ts";
import { type TriageAnswer, triage } from "../../../src/domain/pack/triage.ts";

const walk = (yesAt: number): { readonly taps: number; readonly level: string; readonly because: TriageAnswer } => {
  const answers: TriageAnswer[] = [];
  for (;;) {
    const step = triage(answers);
    if (step.type === "result") return { taps: answers.length, level: step.level, because: step.because };
    answers.push({ question: step.question, answer: answers.length === yesAt });
  }
};

test.each([
  [0, "SEV1", "data-or-security"],
  [1, "SEV1", "everyone-down"],
  [2, "SEV2", "quarter-or-key-feature"],
  [3, "SEV2", "paying-customers"],
  [4, "SEV2", "imminent"],
  [5, "SEV3", "workaround"],
  [-1, "SEV4", "workaround"],
])("the first yes at question %i is %s", (yesAt, level, question) => {
  expect(walk(yesAt)).toMatchObject({ level, because: { question, answer: yesAt !== -1 } });
});

test("at most six taps, whatever is answered", () =>
  fc.assert(
    fc.property(fc.integer({ min: -1, max: 10 }), (yesAt) => {
      expect(walk(yesAt).taps).toBeLessThanOrEqual(6);
    }),
  ));

test("cards of an earlier version are asked their own five questions", () => {
  const asked = triageQuestionIds.filter((id) => id !== "imminent");
  const answers = asked.map((question): TriageAnswer => ({ question, answer: false }));
  expect(answers.map((_one, index) => triage(answers.slice(0, index), asked))).toEqual(
    asked.map((question) => ({ type: "ask", question })),
  );
  expect(triage(answers, asked)).toMatchObject({ type: "result", level: "SEV4" });
});
