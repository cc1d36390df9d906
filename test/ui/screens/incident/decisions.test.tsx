import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { TestPortsOptions } from "../../../kit/app/ports.ts";
import { ben, minutes, nth, story } from "../../../kit/log/log.ts";
import { showIncident } from "../../kit/show-incident.tsx";

const question = "Roll back or fix forward?";
const opened = (text = question, due = 6): FactDraft => ({
  type: "decision.opened/1",
  data: { text, authority: "trade-offs", dueAt: minutes(due) },
});
const offered = (name: string, change = {}): FactDraft => ({
  type: "option.offered/1",
  data: {
    decision: nth(1),
    name,
    terms: { time: "10 min", dataLoss: "none", risk: "low", userImpact: "", ...change },
    person: ben,
  },
});
const show = (drafts: readonly FactDraft[] = [], options: TestPortsOptions & { readonly minute?: number } = {}) =>
  showIncident("decisions", "Decisions", story(...drafts.map((draft) => [1, draft] as const)), options);
const region = (name: string) => within(screen.getByRole("region", { name }));

describe("asking for options", () => {
  test("needs two taps, has five minutes and says who may decide", async () => {
    const { tap, logged } = await show();
    expect(screen.getByText("Nothing is waiting for a decision.")).toBeTruthy();
    await tap("Ask for options");
    await tap(question);
    expect(screen.getByRole("button", { name: "Incident commander, alone", pressed: true })).toBeTruthy();
    expect(screen.getByText(/^In this incident: Ana\. Decides: Data loss against downtime · /)).toBeTruthy();
    await tap("Ask for options");
    expect(await logged("decision.opened/1")).toEqual({
      text: question,
      authority: "trade-offs",
      dueAt: minutes(7),
    });
    expect(region(question).getByText("5 min left, until 03:09 UTC")).toBeTruthy();
    expect(region(question).getByText("May decide: Incident commander, alone (Ana)")).toBeTruthy();
  });

  test("suggests the executive where the service goes down, and takes another answer", async () => {
    const { tap, logged } = await show();
    await tap("Ask for options");
    await tap("Take the service down?");
    expect(screen.getByRole("button", { name: "Executive", pressed: true })).toBeTruthy();
    await tap("Ops lead");
    await tap("15 min");
    await tap("Ask for options");
    expect(await logged("decision.opened/1")).toEqual({
      text: "Take the service down?",
      authority: "technical-means",
      dueAt: minutes(17),
    });
  });

  test("takes own words", async () => {
    const { tap, type, logged } = await show();
    await tap("Ask for options");
    await tap("What needs deciding?: Other");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Pick what to decide" }).disabled).toBe(true);
    await type("What needs deciding?: Other", "Which replica takes over?");
    expect(screen.getByRole("button", { name: "Ops lead", pressed: true })).toBeTruthy();
    await tap("Ask for options");
    expect(await logged("decision.opened/1")).toMatchObject({ text: "Which replica takes over?" });
  });
});

describe("an option", () => {
  test("needs its name only", async () => {
    const { tap, logged } = await show([opened()]);
    await tap("Add an option");
    await tap("Roll back", "Option");
    await tap("Add this option");
    expect(await logged("option.offered/1")).toEqual({
      decision: nth(1),
      name: "Roll back",
      terms: { time: "", dataLoss: "", risk: "", userImpact: "" },
      person: null,
    });
    expect(region(question).getAllByText("not known")).toHaveLength(4);
  });

  test("has the four terms in chips or words, and who offers it; a second tap takes a chip back", async () => {
    const { tap, type, logged } = await show([opened(), offered("Roll back")]);
    await tap(`Add an option: ${question}`);
    expect(
      within(screen.getByRole("group", { name: "Option" })).queryByRole("button", { name: "Roll back" }),
    ).toBeNull();
    await tap("Option: Other");
    await type("Option: Other", "Block the shop");
    await tap("10 min", "Time");
    await tap("Data loss: Other");
    await type("Data loss: Other", "one minute of orders");
    await tap("high", "Risk");
    await tap("high", "Risk");
    await tap("none", "User impact");
    await tap("Ben", "Who suggests it?");
    await tap("Nobody named");
    await tap("Ben", "Who suggests it?");
    await tap("Add this option");
    expect(await logged("option.offered/1")).toEqual({
      decision: nth(1),
      name: "Block the shop",
      terms: { time: "10 min", dataLoss: "one minute of orders", risk: "", userImpact: "none" },
      person: ben,
    });
  });

  test("stands in a table with its headings", async () => {
    await show([opened(), offered("Roll back"), offered("Fix forward", { risk: "high" })]);
    const table = within(screen.getByRole("table", { name: `Options: ${question}` }));
    expect(table.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual([
      "Option",
      "Time",
      "Data loss",
      "Risk",
      "User impact",
    ]);
    const row = within(table.getByRole("row", { name: /^Fix forward/ }));
    expect(row.getByRole("rowheader").textContent).toBe("Fix forward by Ben");
    expect(row.getAllByRole("cell").map(({ lastChild }) => lastChild?.textContent)).toEqual([
      "10 min",
      "none",
      "high",
      "not known",
    ]);
  });
});

describe("objections", () => {
  test("are asked for with one tap", async () => {
    const { tap, logged } = await show([opened(), offered("Roll back")]);
    await tap(`Any strong objections?: ${question}`);
    expect(await logged("objections.asked/1")).toEqual({ decision: nth(1) });
    expect(region(question).getByText("Objections asked for at 03:04 UTC. None so far.")).toBeTruthy();
  });

  test("are raised with who raises them", async () => {
    const { tap, logged } = await show([opened(), { type: "objections.asked/1", data: { decision: nth(1) } }]);
    await tap(`Raise an objection: ${question}`);
    expect(screen.getByRole("button", { name: "Pick an objection" })).toBeTruthy();
    await tap("Data could be lost");
    await tap("Ben");
    await tap("Nobody named");
    await tap("Ben");
    await tap("Log the objection");
    expect(await logged("objection.raised/1")).toEqual({
      decision: nth(1),
      person: ben,
      text: "Data could be lost",
    });
    expect(region(question).getByText(/1 raised:$/)).toBeTruthy();
    expect(screen.getByRole("list", { name: `Objections: ${question}` }).textContent).toBe("Data could be lost (Ben)");
  });
});

describe("deciding", () => {
  test("takes an option, with the clock's own next update", async () => {
    const { tap, logged } = await show([opened(), offered("Roll back"), offered("Fix forward")]);
    await tap("Decide");
    expect(screen.getByRole("button", { name: "Pick an option" })).toBeTruthy();
    await tap("Fix forward", "What do we do?");
    await tap("Log the decision");
    expect(await logged("decision.made/1")).toEqual({
      decision: nth(1),
      option: nth(3),
      text: "Fix forward",
      rationale: "",
      planB: "",
      nextUpdateAt: minutes(22) - 11_000,
    });
    expect(region("Last decision").getByText("Fix forward")).toBeTruthy();
    expect(screen.queryByRole("region", { name: question })).toBeNull();
    expect(screen.getByRole("button", { name: "Announce the decision" })).toBeTruthy();
  });

  test("takes other words, a reason, plan B and a sooner update", async () => {
    const { tap, type, logged } = await show([opened(), offered("Roll back"), offered("Fix forward")]);
    await tap("Decide");
    await tap("What do we do?: Other");
    await type("What do we do?: Other", "Wait for Dana");
    await tap("It can be undone");
    await tap("Roll back", "Plan B");
    await tap("03:14 UTC, in 10 min");
    await tap("Log the decision");
    expect(await logged("decision.made/1")).toMatchObject({
      option: null,
      text: "Wait for Dana",
      rationale: "It can be undone",
      planB: "Roll back",
      nextUpdateAt: minutes(12) - 11_000,
    });
  });

  test("is possible with no option at all", async () => {
    const { tap } = await show([opened()]);
    await tap(`Decide: ${question}`);
    expect(screen.getByRole("button", { name: "What do we do?: Other" })).toBeTruthy();
  });

  test("a question is dropped, with or without a reason", async () => {
    const { tap, logged } = await show([opened(), opened("Fail over now?", 9)]);
    await tap("Drop it: Fail over now?");
    await tap("Decided elsewhere");
    await tap("Drop it");
    expect(await logged("decision.dropped/1")).toEqual({ decision: nth(2), text: "Decided elsewhere" });
    await tap(`Drop it: ${question}`);
    await tap("Drop it");
    expect(await logged("decision.dropped/1")).toEqual({ decision: nth(1), text: null });
    expect(screen.getByText("Nothing is waiting for a decision.")).toBeTruthy();
  });

  test("what is over is red once, and the large button is about what is due first", async () => {
    const { pass } = await show([opened("Fail over now?", 9), opened(question, 6)]);
    await pass(10);
    expect(document.querySelectorAll("[data-late]")).toHaveLength(1);
    expect(region(question).getByText("6 min overdue (since 03:08 UTC)").hasAttribute("data-late")).toBe(true);
    expect(within(screen.getByRole("region", { name: "Next move" })).getByText(question)).toBeTruthy();
  });
});
