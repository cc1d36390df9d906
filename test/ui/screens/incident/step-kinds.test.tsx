// One step, one thing: what a checklist step says is there to be tapped, with people and their numbers, options, an
// answer, or the screen it is done on.

import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import { keepContact } from "../../../../src/actions/team/directory.ts";
import { keepCalled } from "../../../../src/actions/team/duties.ts";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import type { Person } from "../../../../src/domain/fact/ids.ts";
import { lastDecision } from "../../../../src/domain/incident/decision/state.ts";
import type { Checklist, Pack } from "../../../../src/domain/pack/pack.ts";
import type { StepKind } from "../../../../src/domain/pack/step-kinds.ts";
import { ben } from "../../../kit/log/log.ts";
import { afterNinety, type Stage, type StageOptions, tap, underWay } from "../../kit/incident.tsx";
import { addressNow, settle } from "../../kit/show-screen.tsx";

const ESCALATE = "Escalate to the people this severity calls for";
const dee: Person = { id: "person-dee" as Person["id"], name: "Dee Vice" };
const cleo: Person = { id: "person-cleo" as Person["id"], name: "Cleo" };
const way = { id: "way", text: "Decide: roll back or fix forward?", hint: null } as const;

const withSteps = (id: Checklist["id"], steps: Checklist["steps"]): Pack => ({
  ...builtInPack,
  checklists: builtInPack.checklists.map((list) => (list.id === id ? { ...list, steps } : list)),
});
const choice: StepKind = { type: "choice", options: ["Roll back", "Fix forward"] };

/** Dee, with a number, and Cleo, without one, are called at a SEV2. */
const callable = async (options: StageOptions = {}): Promise<Stage> => {
  const stage = await afterNinety(options);
  const relay = (await stage.kit.team.load()).ports;
  for (const person of [ben, cleo, dee]) await stage.ports.roster.add(person);
  await keepContact(relay, dee.id, { job: "VP Engineering", phone: "+41 44 123 45 67" });
  await keepContact(relay, ben.id, { job: "Payments", phone: "+41 44 765 43 21" });
  await keepCalled(relay, "SEV2", [dee.id, cleo.id]);
  return stage;
};

const current = (): string => screen.getAllByRole("heading", { level: 2 }).at(-1)?.textContent ?? "";
const callLinks = (): readonly HTMLAnchorElement[] => screen.queryAllByRole("link", { name: /^Call / });
const dial = (name: RegExp): Promise<void> =>
  act(async () => {
    const link = screen.getByRole("link", { name });
    // What the browser would do: hand the number to the phone, and stay on the page.
    link.addEventListener("click", (event) => event.preventDefault());
    link.click();
  });

describe("a step that escalates", () => {
  test("names the people of this severity, each with their number, and stays until somebody goes on", async () => {
    const stage = await callable();
    await stage.show("five");
    expect(current()).toBe(ESCALATE);
    await screen.findByText("Engineering manager, within 15 min");
    await screen.findByRole("link", { name: /^Call Dee Vice/ });
    expect(callLinks().map((link) => link.getAttribute("href"))).toEqual(["tel:+41441234567"]);
    expect(screen.getByText("VP Engineering · +41 44 123 45 67")).toBeTruthy();
    expect(screen.getByText("Cleo")).toBeTruthy();
    expect(screen.getByText("no number on this phone")).toBeTruthy();

    await dial(/^Call Dee/);
    await settle();
    expect(stage.logged()).toEqual(["escalation.made/1"]);
    expect(stage.session.facts.get().at(-1)?.data).toMatchObject({ to: "Engineering manager", person: dee });
    expect(JSON.stringify(stage.session.facts.get())).not.toContain("123 45 67");
    expect(current()).toBe(ESCALATE);
    await dial(/^Call Dee/);
    expect(stage.logged()).toEqual([]);
    await tap("Next step");
    expect(current()).toBe("Have the ops lead open the runbook");
  });

  test("copies the text to send in one tap, which is an escalation too", async () => {
    const stage = await callable();
    await stage.show("five");
    await screen.findByRole("button", { name: "Copy text" });
    await tap("Copy text");
    await screen.findByText("Copied. Paste it where they will see it.");
    expect(stage.ports.copied.at(-1)).toContain("Escalation to: Engineering manager");
    expect(stage.ports.copied.at(-1)).not.toContain("Dee");
    expect(stage.logged()).toEqual(["escalation.made/1"]);
    expect(screen.getByRole("button", { name: "Undo: escalation" })).toBeTruthy();
  });

  test("shows the text if the browser can’t copy it", async () => {
    const stage = await callable({ clipboard: false });
    await stage.show("five");
    await screen.findByRole("button", { name: "Copy text" });
    await tap("Copy text");
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Text to send" });
    expect(field.value).toContain("Escalation to: Engineering manager");
  });

  test("says where to choose people if nobody is set, and is ticked by hand as before", async () => {
    const stage = await afterNinety();
    await stage.show("five");
    const link = await screen.findByRole("link", { name: "Choose who to call" });
    expect(link.getAttribute("href")).toBe("/cards/edit/severities/SEV2");
    expect(screen.getByText(/This phone doesn’t know yet who to call at SEV2\./)).toBeTruthy();
    await tap("Done");
    expect(stage.logged()).toEqual(["step.done/1"]);
    expect(current()).toBe("Have the ops lead open the runbook");
  });

  test("calls nobody in a drill", async () => {
    const stage = await callable({ drill: true });
    await stage.show("five");
    await screen.findByText("In a drill, call nobody. Say who you would call.");
    expect(callLinks()).toEqual([]);
    expect(screen.queryByText(/Dee/)).toBeNull();
    await tap("Copy text");
    expect(stage.ports.copied.at(-1)).toMatch(/^\[DRILL\]/);
  });
});

test("a step that asks whoever has a role names them, with their number", async () => {
  const stage = await callable();
  stage.session.run({ type: "doStep", list: "first-5", step: "escalate" });
  await stage.show("five");
  await screen.findByText("Ben is ops lead.");
  await screen.findByRole("link", { name: /^Call Ben/ });
  expect(callLinks().map((link) => link.getAttribute("href"))).toEqual(["tel:+41447654321"]);
  stage.session.run({ type: "releaseRole", role: "ops" });
  await settle();
  expect(screen.getByText("Nobody is ops lead yet.")).toBeTruthy();
});

describe("a step that decides", () => {
  test("has the options it names: one tap is the decision and the tick", async () => {
    const stage = await afterNinety({ pack: withSteps("first-5", [{ ...way, doneBy: choice }]) });
    await stage.show("five");
    expect(current()).toBe(way.text);
    expect(screen.queryByRole("button", { name: "Done" })).toBeNull();
    await tap("Fix forward");
    expect(stage.logged()).toEqual(["step.chosen/1"]);
    expect(lastDecision(stage.session.incident.get().decisions)).toMatchObject({
      question: way.text,
      text: "Fix forward",
    });
    expect(screen.getByText("The one step is done.")).toBeTruthy();
    await tap("Undo: decision");
    expect(current()).toBe(way.text);
  });

  test("can’t be confirmed without a choice", async () => {
    const stage = await underWay({ pack: withSteps("verify-fix", [{ ...way, doneBy: choice }]) });
    await stage.show("verify");
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: way.text }).disabled).toBe(true);
    await tap(`Roll back: ${way.text}`);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: way.text }).checked).toBe(true);
    expect(stage.logged()).toEqual(["step.chosen/1"]);
  });
});

describe("a question", () => {
  const ask = { id: "tired", text: "Ask if anyone is tired", hint: null, doneBy: { type: "yes-no" } } as const;

  test.each([["Yes", true] as const, ["No", false] as const])(
    "that is read takes %s, and the list says so",
    async (name, yes) => {
      const stage = await afterNinety({ pack: withSteps("first-5", [ask]) });
      await stage.show("five");
      await tap(name);
      expect(stage.session.facts.get().at(-1)).toMatchObject({ type: "step.answered/1", data: { yes } });
      const row = screen.getByRole("button", { name: ask.text });
      const state = document.getElementById(row.getAttribute("aria-describedby") ?? "")?.textContent;
      expect(state).toBe(`${yes ? "yes" : "no"}, 03:02:11 UTC`);
    },
  );

  test("that is confirmed is ticked by a yes; a no is logged, shown, and can become a yes", async () => {
    const stage = await underWay();
    const latency = "Check that latency is within its objective";
    const box = (): HTMLInputElement => screen.getByRole("checkbox", { name: latency });
    await stage.show("verify");
    await tap(`No: ${latency}`);
    expect(stage.logged()).toEqual(["step.answered/1"]);
    expect(box().checked).toBe(false);
    expect(document.getElementById(box().getAttribute("aria-describedby") ?? "")?.textContent).toBe("no, 03:02 UTC");
    expect(screen.queryByRole("button", { name: `No: ${latency}` })).toBeNull();
    await act(async () => box().click());
    await settle();
    expect(stage.logged()).toEqual(["step.answered/1"]);
    expect(box().checked).toBe(true);
  });
});

test("a step that is done elsewhere leads there, and a role is released by name in one tap", async () => {
  const stage = await underWay();
  stage.session.run({ type: "resolve" });
  stage.logged();
  await stage.show("stand-down");
  expect(screen.getByRole("link", { name: "Go to the export" }).getAttribute("href")).toMatch(/\/export$/);
  expect(screen.getByRole("link", { name: "Write the update" }).getAttribute("href")).toMatch(/\/update$/);
  for (const name of ["Release: Ben, ops lead", "Release: Cleo, comms lead"]) await tap(name);
  await tap(/^Release: Ana, /);
  expect(stage.logged()).toEqual(["role.released/1", "role.released/1", "role.released/1"]);
  const box = screen.getByRole<HTMLInputElement>("checkbox", { name: "Release every role by name" });
  expect(box.checked).toBe(true);
  await act(async () => screen.getByRole("link", { name: "Go to the export" }).click());
  await settle();
  expect(addressNow()).toMatch(/\/export$/);
});

test("a step of the loop leads to where it is done", async () => {
  const stage = await underWay();
  await stage.show();
  const loop = within(screen.getByRole("region", { name: /^IC loop/ }));
  await act(async () => loop.getByRole("button", { name: "Decide" }).click());
  expect(loop.getByRole("link", { name: "Go to the decisions" }).getAttribute("href")).toMatch(/\/decisions$/);
  expect(stage.logged()).toEqual([]);
});
