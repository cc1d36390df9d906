// A question that names its answers, or is one of yes and no: each answer is a button, and its tap is the decision.

import { screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { decisionWords } from "../../../../src/ui/words/decisions.ts";
import { ben, minutes, nth, story } from "../../../kit/log/log.ts";
import { showIncident } from "../../kit/show-incident.tsx";

const question = "Roll back or fix forward?";
const opened = (text = question): FactDraft => ({
  type: "decision.opened/1",
  data: { text, authority: "trade-offs", dueAt: minutes(6) },
});
const offered: FactDraft = {
  type: "option.offered/1",
  data: {
    decision: nth(1),
    name: "Fail over",
    terms: { time: "10 min", dataLoss: "none", risk: "low", userImpact: "" },
    person: ben,
  },
};
const show = (drafts: readonly FactDraft[]) =>
  showIncident("decisions", "Decisions", story(...drafts.map((draft) => [1, draft] as const)));

describe("a question that names its answers", () => {
  test("has each as a button: one tap is the decision", async () => {
    const { tap, logged } = await show([opened()]);
    await tap(`Fix forward: ${question}`);
    expect(await logged("decision.made/1")).toMatchObject({ decision: nth(1), option: null, text: "Fix forward" });
  });

  test("has Yes and No if that answers it, and the log says to what", async () => {
    const { tap, logged } = await show([opened("Fail over now?")]);
    await tap("No: Fail over now?");
    expect(await logged("decision.made/1")).toMatchObject({ text: "Fail over now: no" });
  });

  test("offers the options on the table instead, once there are any", async () => {
    await show([opened(), offered]);
    expect(screen.queryByRole("button", { name: `Fix forward: ${question}` })).toBeNull();
  });

  test.each([
    ["Decide: roll back or fix forward?", ["Roll back", "Fix forward"]],
    ["Which replica takes over?", []],
    ["Who tells legal or finance?", []],
    ["Tell customers", []],
    ["Tell customers now?", ["Yes", "No"]],
  ])("%s", (asked, names) => expect(decisionWords.answersTo(asked).map(({ name }) => name)).toEqual(names));
});
