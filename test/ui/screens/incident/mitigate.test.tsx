// What stops the harm: two or three taps for each means, its outcome, the freeze, and what is left behind.

import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { FactDraft } from "../../../../src/domain/incident/facts.ts";
import { ben, minutes, nth, story } from "../../../kit/log/log.ts";
import { showIncident } from "../../kit/show-incident.tsx";

const title = "What stops the harm now?";
const show = (drafts: readonly FactDraft[] = [], step = "mitigate", name = title, options = {}) =>
  showIncident(step, name, story(...drafts.map((draft) => [1, draft] as const)), options);
const begun: FactDraft = {
  type: "mitigation.begun/1",
  data: { means: "roll-back", text: "Roll back", person: ben, checkAt: minutes(6), temporary: false },
};
const asked: FactDraft = { type: "freeze.asked/1", data: { text: "Freeze of all deploys and scheduled jobs" } };
const off: FactDraft = { type: "change.made/2", data: { text: "Feature switched off", person: ben, temporary: true } };
const part = (name: string) => within(screen.getByRole("region", { name }));

describe("a mitigation", () => {
  test("is begun in two taps, by the ops lead", async () => {
    const { tap, logged } = await show();
    await tap("Roll back");
    await tap("Begin: Roll back");
    expect(await logged("mitigation.begun/1")).toEqual({
      means: "roll-back",
      text: "Roll back",
      person: ben,
      checkAt: minutes(7),
      temporary: false,
    });
    expect(screen.getByText("Ben is on it.")).toBeTruthy();
    expect(screen.getByText("Check by 03:09 UTC: 5 min left.")).toBeTruthy();
  });

  test.each([
    ["Restart", "restart", false],
    ["Scale out", "scale-out", true],
    ["Shed load", "shed-load", true],
    ["Fail over", "fail-over", true],
    ["Run without it", "degrade", true],
    ["Switch the feature off", "flag-off", true],
    ["Follow the runbook", "other", false],
  ])("%s says by itself whether it is temporary", async (name, means, temporary) => {
    const { tap, logged } = await show();
    await tap(name);
    await tap(`Begin: ${name}`);
    expect(await logged("mitigation.begun/1")).toMatchObject({ means, temporary });
  });

  test("can be somebody else’s, with another time and the thing it is about", async () => {
    const { tap, type, logged } = await show();
    await tap("Restart");
    await tap("Me", "Who does it?");
    await tap("10 min");
    await type("Which one, if you like", "cart");
    await tap("Begin: Restart");
    expect(await logged("mitigation.begun/1")).toMatchObject({
      text: "Restart: cart",
      person: { id: "person-me" },
      checkAt: minutes(12),
    });
  });

  test("needs somebody if nobody is ops lead", async () => {
    const { tap } = await show([{ type: "role.released/1", data: { role: "ops" } }]);
    await tap("Restart");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Pick who does it" }).disabled).toBe(true);
    await tap("Ben");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Begin: Restart" }).disabled).toBe(false);
  });

  test("that did not help leads to the next, and says so where it stood", async () => {
    const { tap, logged } = await show([begun]);
    await tap("It did not help");
    expect(await logged("mitigation.settled/1")).toEqual({ target: nth(1), worked: false });
    expect(screen.getByText("Tried at 03:04 UTC. It did not help.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "It worked" })).toBeNull();
    await tap("Switch the feature off");
    await tap("Begin: Switch the feature off");
    await tap("It worked");
    expect(await logged("mitigation.settled/1")).toMatchObject({ worked: true });
  });
});

describe("a freeze", () => {
  test("is asked for in one tap, with the sentence copied, and confirmed in a second", async () => {
    const { tap, logged, ports } = await show();
    await tap("Freeze all deploys and scheduled jobs");
    expect(await logged("freeze.asked/1")).toEqual({ text: "Freeze of all deploys and scheduled jobs" });
    expect(ports.copied).toEqual([
      "SEV2 Not described yet. Please stop all deploys and scheduled jobs now, and answer here once they are stopped. The freeze holds until Ana lifts it.",
    ]);
    expect(part("Freeze").getByText("Asked for at 03:04 UTC, not confirmed yet.")).toBeTruthy();
    await tap("Ben", "Who says that it is in place?");
    expect(await logged("freeze.confirmed/1")).toEqual({ target: expect.any(String), person: ben });
    expect(part("Freeze").getByText("Confirmed by Ben at 03:04 UTC.")).toBeTruthy();
    expect(part("Freeze").queryByText(/^Copied/)).toBeNull();
    await tap("Lift the freeze");
    expect(await logged("freeze.lifted/1")).toEqual({ target: expect.any(String) });
    expect(ports.copied.at(-1)).toContain("The freeze is lifted.");
    expect(part("Freeze").getByText(/The freeze is lifted\./)).toBeTruthy();
  });

  test("that nobody has confirmed is on the board, and no next move", async () => {
    const facts = story([1, asked]);
    await showIncident("", "SEV2 Not described yet", facts);
    expect(screen.getByText("Freeze asked for, not confirmed")).toBeTruthy();
  });
});

describe("what is still on", () => {
  test("is listed with the work, undone or given an owner with a date", async () => {
    const { tap, logged } = await show([off, asked], "work", "Work");
    expect(part("Temporary changes").getByText("Feature switched off (Ben, since 03:03 UTC)")).toBeTruthy();
    await tap("Give it an owner: Feature switched off");
    await tap("Ben");
    await tap("In 3 days");
    await tap("Owned by Ben");
    expect(await logged("temporary.owned/1")).toEqual({ target: nth(1), person: ben, until: minutes(2 + 3 * 1_440) });
    await tap("Undone: Feature switched off");
    expect(await logged("temporary.undone/1")).toEqual({ target: nth(1) });
    await tap("Lift the freeze: Freeze of all deploys and scheduled jobs");
    expect(await logged("freeze.lifted/1")).toEqual({ target: nth(2) });
    expect(part("Temporary changes").getByText("Nothing temporary is on, as far as the log knows.")).toBeTruthy();
  });

  test("is asked about for each change, and the usual ones answer for themselves", async () => {
    const { tap, type, logged } = await show([], "work", "Work");
    await tap("Log a change");
    await tap("Feature switched off");
    expect(screen.getByRole("button", { name: "Yes, undo it later", pressed: true })).toBeTruthy();
    await tap("Log the change");
    expect(await logged("change.made/2")).toMatchObject({ temporary: true });
    await tap("Log a change");
    await tap("What was changed?: Other");
    await type("What was changed?: Other", "Queue paused");
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Say if it is temporary" }).disabled).toBe(true);
    await tap("No, it stays");
    await tap("Log the change");
    expect(await logged("change.made/2")).toEqual({ text: "Queue paused", person: ben, temporary: false });
  });

  test("is at stand-down with who watches tonight, and in its record", async () => {
    const resolved: FactDraft = { type: "incident.resolved/1", data: {} };
    const { tap, logged } = await show([off, resolved], "stand-down", "Stand down");
    expect(part("Temporary changes").getByText("Feature switched off (Ben, since 03:03 UTC)")).toBeTruthy();
    await tap("Ben", "Who watches tonight?");
    expect(await logged("duty.named/1")).toEqual({ duty: "watch", person: ben });
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "Name who watches tonight" }).checked).toBe(true);
    await tap("Stand down");
    expect(
      screen.getByText(/^Still on, with no owner: Feature switched off\. The stand-down will say so\.$/),
    ).toBeTruthy();
    await tap("Stand down");
    expect(await logged("incident.stood-down/2")).toEqual({ stillOn: ["Feature switched off"] });
    await tap("Undone: Feature switched off");
    expect(await logged("temporary.undone/1")).toEqual({ target: nth(1) });
  });
});

describe("the handoff", () => {
  test("has what is temporary, what was promised outside, and by taps what only the giver knows", async () => {
    const { tap, logged } = await show([off], "handoff", "Hand off command");
    await tap("The database", "Do not touch");
    await tap("04:30 UTC", "Next handoff");
    await tap("Hand off command");
    const { items } = (await logged("handoff.offered/2")) as { items: readonly { id: string; text: string }[] };
    expect(items.slice(9)).toEqual([
      { id: "temporary", text: "Feature switched off (Ben, since 03:03 UTC)." },
      { id: "untouched", text: "The database" },
      { id: "next-handoff", text: "04:30 UTC" },
    ]);
    await act(async () => screen.getByRole("checkbox", { name: "Read back: Temporary changes" }).click());
    expect(await logged("handoff.read-back/2")).toMatchObject({ item: "temporary" });
  });
});

describe("the first ninety seconds", () => {
  test.each(["", "log"])("are said on the %s board and log once they are over", async (step) => {
    const facts = story();
    const { pass } = await showIncident(step, step === "" ? "SEV2 Not described yet" : "Log", facts, { minute: 1 });
    expect(screen.queryByText(/in the first ninety seconds/)).toBeNull();
    await pass(1);
    expect(screen.getByText("7 of 8 in the first ninety seconds.")).toBeTruthy();
  });
});
