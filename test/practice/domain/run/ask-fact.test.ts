// A colleague answers the question with what they know: the topic itself before one that only occurs in the question.

import { expect, test } from "vitest";
import type { Revelation } from "../../../../src/domain/incident/drill/scenario.ts";
import { askFact } from "../../../../src/practice/domain/run/ask-fact.ts";
import { smallScenario } from "../../../kit/drill/drills.ts";

const known = (id: string, what: string, also: readonly string[] = [], who = "ivo"): Revelation => ({
  ...{ id, who, what, also },
  answer: `About ${id}.`,
});
const scenario = {
  ...smallScenario,
  revelations: [
    known("lag", "lag", ["delay"]),
    known("replication", "replication lag"),
    known("deploy", "last deploy", ["release", "changes"]),
    known("tickets", "tickets", ["last deploy"], "mara"),
  ],
};
const reveals = (what: string, who = "ivo"): string | null => askFact(scenario, who, what).reveal;

test.each([
  ["lag", "lag"],
  ["replication lag", "replication"],
  ["Replication-Lag?", "replication"],
  ["What is the replication lag now?", "lag"],
  ["any changes today?", "deploy"],
  ["  LAST   deploy! ", "deploy"],
  ["flag", null],
  ["tickets", null],
  ["", null],
  ["?", null],
])("%j asks for %s", (what, id) => expect(reveals(what)).toBe(id));

test("each answers for themselves, by name, and who knows nothing says nothing", () => {
  expect(reveals("last deploy", "mara")).toBe("tickets");
  expect(askFact(scenario, "ivo", "lag")).toMatchObject({ name: "Ivo", what: "lag", answer: "About lag." });
  expect(askFact(scenario, "stranger", "lag")).toMatchObject({ name: "stranger", reveal: null, answer: null });
});
