// Cards, questions, triggers and drills tell one story: whoever answers the questions about a case gets the level that
// its card, its drill or its trigger says. A new case without its answers fails.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../src/content/built-in-pack.ts";
import { type TriageQuestionId, triageQuestionIds } from "../../src/domain/pack/pack.ts";
import { severityLevels } from "../../src/domain/pack/severity-classes.ts";
import { askOf, triage } from "../../src/domain/pack/triage.ts";
import { builtInScenarios } from "../../src/practice/content/built-in-scenarios.ts";

/** The first question that is answered with yes; "none" if all are answered with no. */
type Answered = TriageQuestionId | "none";

const examples: Readonly<Record<string, Answered>> = {
  "Payments fail for every Carta order.": "everyone-down",
  "Some Carta orders are charged twice, so the data may be wrong.": "data-or-security",
  "Strangers can see the addresses of Carta customers.": "data-or-security",
  "Payments fail for 30% of Carta orders.": "quarter-or-key-feature",
  "Search in the Carta catalog finds nothing. Customers can still browse and pay.": "quarter-or-key-feature",
  "Carta checkout refuses gift cards. Customers can pay by bank card.": "workaround",
  "The colour filter in the Carta catalog is broken. Search still finds every product.": "workaround",
  "The logo on one Carta catalog page is blurry.": "none",
  "The nightly Carta inventory report runs twice. Nobody uses the second one.": "none",
};

const parts: Readonly<Record<string, Answered>> = {
  "checkout-payments/payments": "quarter-or-key-feature",
  "side-argument/shop": "everyone-down",
  "weekend-migration/accounts": "data-or-security",
  "launch-day/checkout": "everyone-down",
  "spreading-corruption/inventory": "data-or-security",
  // A write-up harms no user.
  "blaming-postmortem/draft": "none",
  "friday-three/database": "quarter-or-key-feature",
  "friday-three/payments": "everyone-down",
  "friday-three/certificate": "imminent",
};

/** What a trigger says of a severity: the one, at least this one, one up from here; null for those that say something else. */
const triggers: Readonly<Record<string, readonly [Answered, is: string] | null>> = {
  "data-integrity": ["data-or-security", "SEV1 at once"],
  "impact-doubled": ["quarter-or-key-feature", "one level"],
  "paying-customers": ["paying-customers", "at least SEV2"],
  "impact-unknown": ["quarter-or-key-feature", "higher level"],
  "second-symptom": null,
  "no-root-cause-sev1": null,
  "no-root-cause-sev2": null,
};

const levelOf = (answered: Answered | undefined): string => {
  const until =
    answered === "none" ? triageQuestionIds.length : triageQuestionIds.indexOf(answered ?? "workaround") + 1;
  const answers = triageQuestionIds.slice(0, until).map((question) => ({ question, answer: question === answered }));
  const step = triage(answers);
  return step.type === "result" ? step.level : "no level";
};

test("each example of the matrix gets the level of its card", () => {
  const all = builtInPack.severities.flatMap(({ level, examples: cases }) => cases.map((one) => [one, level] as const));
  expect(Object.keys(examples).toSorted()).toEqual(all.map(([one]) => one).toSorted());
  expect(all.map(([one]) => [one, levelOf(examples[one])])).toEqual(all);
});

test("each part of each drill gets the level that the drill expects", () => {
  const all = builtInScenarios.flatMap(({ id, parts: its }) =>
    its.map((part) => [`${id}/${part.id}`, part.expected] as const),
  );
  expect(all.length).toBeGreaterThan(5);
  expect(Object.keys(parts).toSorted()).toEqual(all.map(([one]) => one).toSorted());
  expect(all.map(([one]) => [one, levelOf(parts[one])])).toEqual(all);
});

describe("each trigger", () => {
  test("has its answers here", () =>
    expect(Object.keys(triggers).toSorted()).toEqual(builtInPack.triggers.map(({ id }) => id).toSorted()));

  test.each(builtInPack.triggers)("$id agrees with the questions", ({ id, response }) => {
    const said = triggers[id];
    if (!said) return expect(response).not.toMatch(/SEV\d|level/);
    const [answered, is] = said;
    expect(response).toContain(is);
    const named = /SEV\d/.exec(response)?.[0];
    // Without a name it is one up: from the level that no user reach would give, to the one that the questions give.
    return expect(levelOf(answered)).toBe(named ?? severityLevels[severityLevels.indexOf("SEV3") - 1]);
  });
});

test("the number of reports is the team’s own", () => {
  const question = builtInPack.triage.find(({ id }) => id === "paying-customers");
  if (!question) throw new Error("no such question");
  expect(askOf(question)).toBe("Do contract customers report it, or 10 or more others?");
  expect(askOf({ ...question, many: 25 })).toContain("25 or more");
  for (const { ask, many } of builtInPack.triage) expect(ask.includes("{many}")).toBe(many !== null);
});
