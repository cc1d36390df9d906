import { screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import type { TestPortsOptions } from "../../../kit/app/ports.ts";
import { ana, ben, minutes, nth, story } from "../../../kit/log/log.ts";
import { showIncident } from "../../kit/show-incident.tsx";

const deploy: FactDraft = {
  type: "hypothesis.opened/1",
  data: { text: "The last deploy", person: ben, minutes: 15 },
};
const asked: FactDraft = {
  type: "callback.asked/1",
  data: { person: ana, text: "Is it safe to roll back?", dueAt: minutes(5) },
};
const show = (drafts: readonly FactDraft[] = [], options: TestPortsOptions & { readonly minute?: number } = {}) =>
  showIncident("work", "Work", story(...drafts.map((draft) => [1, draft] as const)), options);
const part = (name: string) => within(screen.getByRole("region", { name }));

test("an incident without work says so, part by part", async () => {
  await show();
  expect(part("Hypotheses").getByText("Nobody is working on a cause.")).toBeTruthy();
  expect(part("Call-backs").getByText("Nobody owes an answer.")).toBeTruthy();
  expect(part("Escalations").getByText("Nobody has been called in.")).toBeTruthy();
  expect(part("Done so far").getByText("Nothing logged as done yet.")).toBeTruthy();
  for (const id of ["hypotheses", "callbacks", "escalations", "changes"])
    expect(document.getElementById(id)).toBeTruthy();
});

describe("a hypothesis", () => {
  test("starts in three taps: nobody yet, 15 min", async () => {
    const { tap, logged } = await show();
    await tap("Start a hypothesis");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Pick a cause" }).disabled).toBe(true);
    await tap("The last deploy");
    await tap("Start: 15 min");
    expect(await logged("hypothesis.opened/1")).toEqual({ text: "The last deploy", person: null, minutes: 15 });
    expect(part("Hypotheses").getByText("15 min left, until 03:19 UTC")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("has its person, length and own words where one wants", async () => {
    const { tap, type, logged } = await show();
    await tap("Start a hypothesis");
    await tap("Bad data");
    await tap("What could it be?: Other");
    expect(screen.getByRole("button", { name: "Pick a cause" })).toBeTruthy();
    await type("What could it be?: Other", "Pool is full");
    await tap("Ben");
    await tap("Nobody yet");
    await tap("Ben");
    await tap("30 min");
    await tap("Start: 30 min");
    expect(await logged("hypothesis.opened/1")).toEqual({ text: "Pool is full", person: ben, minutes: 30 });
  });

  test("can be given to a name that nobody knew", async () => {
    const { tap, type, logged, ports } = await show();
    await tap("Start a hypothesis");
    await tap("Bad data");
    await tap("Add a name");
    await type("Name", "Dana");
    await tap("Add");
    expect(screen.getByRole("button", { name: "Dana", pressed: true })).toBeTruthy();
    await tap("Start: 15 min");
    expect(await logged("hypothesis.opened/1")).toMatchObject({ person: { name: "Dana" } });
    expect(ports.people).toMatchObject([{ name: "Dana" }]);
  });

  test("says when its time is over, in red, once", async () => {
    const { pass } = await show([deploy, asked]);
    expect(document.querySelector("[data-late]")).toBeNull();
    await pass(18);
    expect(part("Hypotheses").getByText("4 min overdue (since 03:18 UTC)")).toBeTruthy();
    expect(part("Call-backs").getByText("15 min overdue (since 03:07 UTC)")).toBeTruthy();
    expect(document.querySelectorAll("[data-late]")).toHaveLength(1);
    expect(
      part("Call-backs")
        .getByText(/overdue \(since/)
        .hasAttribute("data-late"),
    ).toBe(true);
    expect(screen.getByText("Time is up: Is it safe to roll back?")).toBeTruthy();
  });

  test.each([
    ["Confirm", "confirmed", "Confirmed"],
    ["Rule out", "rejected", "Ruled out"],
  ] as const)("is settled with one tap: %s", async (name, outcome, list) => {
    const { tap, logged } = await show([deploy]);
    await tap(`${name}: The last deploy`);
    expect(await logged("hypothesis.settled/1")).toEqual({ target: nth(1), outcome, text: null });
    expect(within(screen.getByRole("list", { name: list })).getByText("The last deploy")).toBeTruthy();
    await tap("Undo: hypothesis");
    expect(screen.getByRole("button", { name: `${name}: The last deploy` })).toBeTruthy();
  });

  test.each([
    ["Confirm", "confirmed", "Confirmed"],
    ["Rule out", "rejected", "Ruled out"],
    ["Park", "parked", "Parked"],
  ] as const)("is settled with its words: %s", async (name, outcome, list) => {
    const { tap, type, logged } = await show([deploy]);
    await tap("More: The last deploy");
    await type("In a few words, if you like", "no effect");
    await tap(name);
    expect(await logged("hypothesis.settled/1")).toEqual({ target: nth(1), outcome, text: "no effect" });
    expect(within(screen.getByRole("list", { name: list })).getByText(": no effect")).toBeTruthy();
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test.each([
    ["5 min", 5],
    ["15 min", 15],
  ] as const)("gets %s more", async (name, length) => {
    const { tap, logged } = await show([deploy], { minute: 20 });
    await tap("More: The last deploy");
    await tap(name);
    expect(await logged("hypothesis.extended/1")).toEqual({ target: nth(1), minutes: length });
    expect(part("Hypotheses").getByText(new RegExp(`${length} min left`))).toBeTruthy();
  });

  test("is given to someone else", async () => {
    const { tap, logged } = await show([deploy]);
    await tap("More: The last deploy");
    expect(screen.getByRole("button", { name: "Ben", pressed: true })).toBeTruthy();
    await tap("Me");
    expect(await logged("hypothesis.given/1")).toMatchObject({ target: nth(1), person: { name: "Ana" } });
  });

  test("that was parked is taken up again", async () => {
    const { tap, logged } = await show([
      deploy,
      { type: "hypothesis.settled/1", data: { target: nth(1), outcome: "parked", text: null } },
    ]);
    await tap("Pick it up again: The last deploy");
    expect(await logged("hypothesis.extended/1")).toEqual({ target: nth(1), minutes: 15 });
    expect(screen.getByRole("button", { name: "Confirm: The last deploy" })).toBeTruthy();
    expect(screen.queryByRole("list", { name: "Parked" })).toBeNull();
  });
});

test("Cancel logs nothing", async () => {
  const { tap, logged } = await show([deploy]);
  for (const [open, close] of [
    ["Start a hypothesis", "Cancel"],
    ["Ask someone", "Cancel"],
    ["Escalate", "Cancel"],
    ["Log a change", "Cancel"],
    ["More: The last deploy", "Close"],
  ] as const) {
    await tap(open);
    await tap(close);
  }
  expect(await logged("hypothesis.opened/1")).toMatchObject({ text: "The last deploy" });
});

test("what is refused after stand-down is said, not lost in silence", async () => {
  const { tap } = await show([
    { type: "incident.resolved/1", data: {} },
    { type: "incident.stood-down/1", data: {} },
  ]);
  await tap("Start a hypothesis");
  await tap("Bad data");
  await tap("Start: 15 min");
  expect(screen.getByText("Stood down at 03:03 UTC. Reopen it to continue.")).toBeTruthy();
});
