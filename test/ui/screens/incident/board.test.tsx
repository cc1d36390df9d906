import { act, screen, within } from "@testing-library/preact/pure";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import { severityOfClass } from "../../../../src/domain/pack/severities.ts";
import { ben } from "../../../kit/log/log.ts";
import { stageIncident, tap, underWay } from "../../kit/incident.tsx";
import { addressNow, settle } from "../../kit/show-screen.tsx";

const MIN = 60_000;

const firstMove = (): string | null =>
  document.querySelector("[data-next-move]")?.getAttribute("data-next-move") ?? null;
const thumb = (): HTMLElement => document.querySelector("[data-next-move]") as HTMLElement;

describe("the next moves", () => {
  test("the first is large with its reason, and a tap makes it", async () => {
    const stage = await underWay();
    await stage.show();
    expect(firstMove()).toBe("start-mitigating");
    expect(thumb().textContent).toContain("Stop it first. Find the cause later.");
    await act(async () => within(thumb()).getByRole("button", { name: "What stops the harm now?" }).click());
    expect(addressNow()).toBe(`/incident/${stage.session.id}/mitigate`);
  });

  test("Later puts it off for five minutes and says so in the log", async () => {
    const stage = await underWay();
    await stage.show();
    await tap("Later");
    expect(stage.logged()).toEqual(["move.snoozed/1"]);
    expect(firstMove()).toBe("start-hypothesis");
    expect(screen.getAllByText(/snoozed until 03:07 UTC/).length).toBeGreaterThan(0);
  });

  test("the loop can't be put off, and a tap logs its next step", async () => {
    const stage = await underWay();
    await stage.show();
    await tap("Later");
    await tap("Later");
    expect(firstMove()).toBe("step-loop");
    expect(screen.queryByRole("button", { name: "Later" })).toBeNull();
    stage.logged();
    await act(async () => within(thumb()).getByRole("button", { name: "Size up" }).click());
    expect(stage.logged()).toEqual(["loop.stepped/1"]);
    expect(screen.getByRole("heading", { name: "IC loop, round 1" })).toBeTruthy();
  });

  test("the others stand in a list, three first, and each is one tap", async () => {
    const stage = await stageIncident();
    stage.ports.clock.pass(40 * MIN);
    await stage.show();
    const list = screen.getByRole("region", { name: "Then" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
    await tap(/^\d more$/);
    expect(within(list).getAllByRole("listitem").length).toBeGreaterThan(3);
    stage.logged();
    await tap(/^Call it out: 40 min in/);
    expect(stage.logged()).toEqual(["elapsed.called/1"]);
  });

  test("the question whether it worked moves the phase on or the loop round", async () => {
    for (const [answer, fact, data] of [
      ["Yes, it is mitigated", "phase.moved/2", { to: "mitigated" }],
      ["Not yet: size up again", "loop.stepped/1", { step: "size-up" }],
    ] as const) {
      const stage = await underWay();
      stage.session.run({ type: "movePhase", to: "mitigating" });
      stage.session.run({ type: "openHypothesis", text: "The deploy", person: ben, minutes: 15 });
      stage.ports.clock.pass(MIN);
      stage.session.run({ type: "stepLoop", step: "verify" });
      await stage.show();
      stage.logged();
      await tap("Check if it worked");
      await tap(answer);
      expect(stage.logged()).toEqual([fact]);
      expect(stage.session.facts.get().at(-1)?.data).toEqual(data);
      expect(screen.queryByRole("dialog")).toBeNull();
    }
  });
});

describe("the status clock", () => {
  test("can be put off once it is near, and stays overdue", async () => {
    const stage = await underWay();
    stage.ports.clock.pass(21 * MIN);
    await stage.show();
    expect(screen.getByRole("timer").textContent).toMatch(/^OVERDUE since 03:22 UTC, 1:\d\d late$/);
    await tap("Snooze 5 min");
    expect(stage.logged()).toEqual(["move.snoozed/1"]);
    expect(screen.getByText("Reminder snoozed until 03:28 UTC. The update is still due.")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Snooze 5 min" })).toBeNull();
    expect(screen.getByRole("timer").textContent).toMatch(/^OVERDUE/);
  });

  test("takes another interval for this incident, and goes back to that of the severity", async () => {
    const stage = await underWay();
    await stage.show();
    await tap("Every 20 min");
    await tap("30 min");
    expect(stage.logged()).toEqual(["clock.interval-set/1"]);
    expect(screen.getByRole("timer").textContent).toMatch(/^03:32 UTC/);
    await tap("Every 30 min");
    await tap("20 min, from the SEV2 card");
    expect(screen.getByRole("timer").textContent).toMatch(/^03:22 UTC/);
  });

  test("gives its due times to the calendar, and says when there is none", async () => {
    const stage = await underWay();
    await stage.show();
    await tap("Every 20 min");
    await tap("Calendar alarms");
    expect(await screen.findByText("The alarm file was saved. Open it with the calendar.")).toBeTruthy();
    expect(stage.ports.downloaded.map(({ name }) => name)).toEqual(["first90-update-alarms.ics"]);
    const over = await stageIncident();
    over.session.run({
      type: "setSeverity",
      severity: severityOfClass("SEV4"),
      triage: null,
      reason: "No user is affected",
    });
    await over.show();
    expect(screen.getByRole("timer").textContent).toBe("none due: SEV4 has no clock");
    await tap("Start a clock");
    await tap("Calendar alarms");
    expect(await screen.findByText(/nothing to ring for/)).toBeTruthy();
    expect(over.ports.downloaded).toEqual([]);
  });
});

describe("roles", () => {
  test("are taken, swapped, backed up and released from the card", async () => {
    const stage = await underWay();
    stage.ports.people.push(ben);
    await stage.show();
    await tap(/^Ops lead/);
    expect(screen.getByRole("dialog", { name: "Ops lead: Ben" })).toBeTruthy();
    await tap("Swap with IC");
    expect(stage.logged()).toEqual(["role.assigned/2", "role.assigned/2"]);
    expect(screen.getByRole("button", { name: /^IC/ }).textContent).toBe("IC Ben");
    await tap(/^Ops lead/);
    await tap("Name a backup");
    await act(async () =>
      within(screen.getByRole("group", { name: "Backup" }))
        .getByRole("button", { name: "Ben" })
        .click(),
    );
    await settle();
    expect(screen.getByRole("button", { name: "Backup: Ben" })).toBeTruthy();
    await tap("Release the role");
    expect(stage.logged()).toEqual(["role.backup-named/1", "role.released/1"]);
  });

  test("held wrongly are a warning and never a block", async () => {
    const stage = await underWay();
    stage.session.run({ type: "logChange", text: "Restarted", person: stage.ports.identity.me.get() });
    await stage.show();
    expect(screen.getByText(/Last change by Ana, not by the ops lead/)).toBeTruthy();
    await tap(/^Ops lead/);
    await tap("Me");
    expect(screen.getByText(/IC and ops lead are the same person/)).toBeTruthy();
    expect(screen.queryByText(/Last change by/)).toBeNull();
    await act(async () => void stage.session.run({ type: "resolve" }));
    expect(screen.queryByText(/same person/)).toBeNull();
  });
});

describe("the severity", () => {
  test("is looked at again: still right, or a trigger that raises it in one more tap", async () => {
    const stage = await underWay();
    await stage.show("severity");
    await tap("Still SEV2");
    expect(stage.logged()).toEqual(["severity.reviewed/1"]);
    expect(addressNow()).toBe(`/incident/${stage.session.id}`);
    await stage.show("severity");
    await tap("No: The impact has doubled in scope");
    await tap("Yes: Any concern about data integrity");
    expect(stage.logged()).toEqual(["trigger.answered/1", "trigger.answered/1"]);
    await stage.show();
    await act(async () => within(thumb()).getByRole("button", { name: "Raise it to SEV1" }).click());
    expect(stage.session.incident.get().severity?.level).toBe("SEV1");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toMatch(/^SEV1/);
  });
});

describe("the phases", () => {
  test("go from mitigated over the verified fix and the watch to resolved", async () => {
    const stage = await underWay();
    await stage.show();
    await tap("Mitigated");
    expect(firstMove()).toBe("verify-fix");
    await stage.show("verify");
    for (const box of screen.getAllByRole("checkbox")) await act(async () => box.click());
    expect(screen.getByText("All checks are done.")).toBeTruthy();
    await tap("Start monitoring");
    stage.ports.clock.set((stage.ports.clock.now() + 12 * MIN) as Instant);
    await stage.show();
    expect(screen.getByText("18 min of monitoring left")).toBeTruthy();
    stage.ports.clock.pass(18 * MIN);
    await stage.show("verify");
    await tap("Mark resolved");
    expect(stage.session.incident.get().phase.type).toBe("resolved");
  });

  test.each(["resolved", "stood down"])(
    "Reopen goes on from %s: the clock runs again and what was ticked off is open",
    async (from) => {
      const stage = await underWay();
      const { session } = stage;
      session.run({ type: "resolve" });
      if (from === "stood down") session.run({ type: "standDown" });
      await stage.show();
      stage.logged();
      await tap("Reopen");
      expect(stage.logged()).toEqual(["incident.reopened/1"]);
      expect(screen.getByRole("heading", { name: /^Phase: Mitigating/ })).toBeTruthy();
      expect(screen.getByRole("timer", { name: "Next update" }).textContent).not.toContain("no further update due");
      expect(screen.queryByRole("button", { name: "Reopen" })).toBeNull();
      expect(screen.getByRole("button", { name: "Mark resolved" })).toBeTruthy();
    },
  );
});

test("what is being tried and what was ruled out stand on the board", async () => {
  const stage = await underWay();
  const { session } = stage;
  session.run({ type: "openHypothesis", text: "Bad deploy", person: ben, minutes: 15 });
  const bad = session.incident.get().last?.fact;
  if (!bad) throw new Error("the hypothesis was logged");
  session.run({ type: "settleHypothesis", target: bad, outcome: "rejected", text: null });
  session.run({ type: "openHypothesis", text: "Slow database", person: ben, minutes: 10 });
  const dueAt = (stage.ports.clock.now() + 3 * MIN) as Instant;
  session.run({ type: "askCallback", person: ben, text: "Is it growing?", dueAt });
  session.run({ type: "openDecision", text: "Fail over?", authority: "trade-offs", dueAt });
  stage.ports.clock.pass(4 * MIN);
  await stage.show();
  const work = screen.getByRole("region", { name: "Work" });
  expect(
    within(work)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Slow database: 6 min left",
    "Ben owes an answer: 1 min overdue",
    "To decide: Fail over?: 1 min overdue",
    "Ruled out: Bad deploy",
  ]);
});
