// A team's own severities on the screens of an incident: three to six of them, each under its own names.

import { screen } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { Pack } from "../../../../src/domain/pack/pack.ts";
import { createWriter } from "../../../kit/log/log.ts";
import { fivePriorities, packWith, picked } from "../../../kit/log/team-pack.ts";
import { showIncident } from "../../kit/show-incident.tsx";

const log = (pack: Pack, ...shorts: readonly string[]): readonly Fact[] => {
  const write = createWriter();
  return [
    write.at(0, { type: "incident.declared/1", data: { drill: false } }),
    write.at(0, { type: "pack.frozen/3", data: { pack } }),
    ...shorts.map((short, at) =>
      write.at((at + 1) * 5_000, {
        type: "severity.set/2",
        data: { ...picked(pack, short), triage: null, reason: at === 0 ? null : "It changed" },
      }),
    ),
  ];
};
const and = (facts: readonly Fact[], ...drafts: readonly FactDraft[]): readonly Fact[] => {
  const write = createWriter(undefined, "device-2");
  return [...facts, ...drafts.map((draft, at) => write.at(30_000 + at * 1_000, draft))];
};

const six = packWith([
  ["SEV1", "a", "Prio 0", "Everything"],
  ["SEV1", "b", "Prio 1", "Critical"],
  ["SEV2", "c", "Prio 2", "Major"],
  ["SEV2", "d", "Prio 3", "Serious"],
  ["SEV3", "e", "Prio 4", "Moderate"],
  ["SEV4", "f", "Prio 5", "Low"],
]);
const three = packWith([
  ["SEV1", "a", "Red", "Red"],
  ["SEV2", "b", "Yellow", "Watch"],
  ["SEV4", "c", "Green", "Calm"],
]);
const severities = (): readonly (string | null)[] =>
  screen.getAllByRole("listitem").flatMap((item) => item.querySelector("button[aria-describedby]")?.textContent ?? []);

describe("the severity", () => {
  test.each([
    [six, ["Prio 0 Everything", "Prio 1 Critical", "Prio 2 Major", "Prio 3 Serious", "Prio 4 Moderate", "Prio 5 Low"]],
    [three, ["Red ", "Yellow Watch", "Green Calm"]],
  ])("is one of the team's own, read out worst first", async (pack, names) => {
    await showIncident("severity", "How bad is it?", log(pack));
    expect(severities()).toEqual(names);
    for (const name of names) screen.getByRole("button", { name: name.trim() });
  });

  test("is logged with its names by one tap", async () => {
    const { tap, logged } = await showIncident("severity", "How bad is it?", log(six));
    await tap("Prio 3 Serious");
    expect(await logged("severity.set/2")).toEqual({
      id: "d",
      level: "SEV2",
      short: "Prio 3",
      rank: 3,
      triage: null,
      reason: null,
    });
  });

  test("that the questions lead to is the first card of its class, or a worse one; the others are in reach", async () => {
    const { tap } = await showIncident("severity", "How bad is it?", log(three));
    await tap("Ask me, one question at a time");
    for (const answer of ["No", "No", "No", "No", "No", "Yes"]) await tap(answer);
    screen.getByRole("heading", { name: "Yellow Watch" });
    screen.getByText("A minor feature is broken, and there is a workaround: Yellow.");
    screen.getByRole("button", { name: "Red" });
    screen.getByRole("button", { name: "Green Calm" });
    await tap("Previous question");
    await tap("No");
    screen.getByRole("heading", { name: "Green Calm" });
  });

  test("keeps the answers to its questions when one goes back, leaves the questions, or opens them again", async () => {
    const { tap } = await showIncident("severity", "How bad is it?", log(three));
    const answered = (): readonly string[] =>
      screen.getAllByRole("button", { pressed: true }).map(({ textContent }) => textContent ?? "");
    await tap("Ask me, one question at a time");
    for (const answer of ["No", "No", "Yes"]) await tap(answer);
    screen.getByText("This points to");
    for (const [number, given] of [
      [3, "Yes"],
      [2, "No"],
      [1, "No"],
    ] as const) {
      await tap("Previous question");
      screen.getByText(`Question ${number} of at most 5. You answered ${given.toLowerCase()}.`);
      expect(answered()).toEqual([given]);
    }
    await tap("Pick directly");
    await tap("Ask me, one question at a time");
    expect(answered()).toEqual(["No"]);
    for (const answer of ["No", "No", "Yes"]) await tap(answer);
    screen.getByText("This points to");
    // Another answer takes a way of its own.
    await tap("Previous question");
    await tap("Previous question");
    await tap("Yes");
    screen.getByText("This points to");
    await tap("Previous question");
    expect(answered()).toEqual(["Yes"]);
    await tap("No");
    screen.getByText("Question 3 of at most 5.");
  });

  test("is changed to another of its class with a reason in the direction of the cards", async () => {
    const { tap } = await showIncident("severity", "Change severity", log(six, "Prio 2"));
    screen.getByRole("button", { name: "Still Prio 2" });
    await tap("Prio 3 Serious");
    screen.getByRole("dialog", { name: "Prio 2 → Prio 3. Why the change?" });
    screen.getByRole("button", { name: "The mitigation works" });
    await tap("Keep it as it is");
    await tap("Prio 1 Critical");
    screen.getByRole("dialog", { name: "Prio 2 → Prio 1. Why the change?" });
    screen.getByRole("button", { name: "The impact has doubled" });
  });
});

describe("the board", () => {
  test("names the severity in title, undo and clock", async () => {
    await showIncident("", "P5 Not described yet", log(fivePriorities, "P5"));
    screen.getByRole("button", { name: "Undo: P5" });
    expect(screen.getByRole("timer").textContent).toBe("none due: P5 has no clock");
  });

  test("says before that what kind of name is missing", async () => {
    await showIncident("", "P? Not described yet", log(fivePriorities));
    expect(screen.getByRole("timer").textContent).toMatch(/^first status/);
  });

  test("raises it to the card of the class that a trigger calls for", async () => {
    const facts = and(
      log(six, "Prio 4"),
      { type: "role.assigned/1", data: { role: "ic", person: { id: "p" as never, name: "Cy" } } },
      { type: "trigger.answered/1", data: { trigger: "paying-customers", hit: true } },
    );
    const { tap, logged } = await showIncident("", "Prio 4 Not described yet", facts);
    if (!screen.queryByRole("button", { name: /Raise it to Prio 2/ })) await tap(/more$/);
    await tap(/Raise it to Prio 2/);
    expect(await logged("severity.set/2")).toMatchObject({ id: "c", short: "Prio 2" });
  });
});

test("a write-up that may be waived is named by the severities as they were", async () => {
  const facts = and(
    log(fivePriorities, "P2", "P5"),
    { type: "phase.moved/2", data: { to: "mitigating" } },
    { type: "incident.resolved/1", data: {} },
  );
  await showIncident("stand-down", "Stand down", facts);
  screen.getByText(
    "A write-up is owed because this was P2. The severity was lowered to P5 before mitigation, so you can waive it.",
  );
});
