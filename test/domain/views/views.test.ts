import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { nextUpdateDueAt, statusClock } from "../../../src/domain/clock/status-clock.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { checklistProgress, currentStep } from "../../../src/domain/views/checklist-progress.ts";
import { specialProgress } from "../../../src/domain/views/special-lists/special-progress.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { ana, createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../kit/log/log.ts";

const later = (ms: number): Instant => (T0 + ms) as Instant;
const fold = (facts: readonly Fact[]) => foldIncident(INCIDENT, facts);
const first90 = builtInPack.checklists.find(({ id }) => id === "first-90");
if (!first90) throw new Error("the pack has the first ninety seconds");

describe("the status clock", () => {
  test("starts with the declaration", () =>
    expect(statusClock(fold(firstNinetySeconds().slice(0, 3)), builtInPack, later(30_000))).toEqual({
      type: "not-started",
      audiences: ["engineering"],
      sinceMs: 30_000,
      dueAt: later(300_000),
      leftMs: 270_000,
      soon: false,
    }));

  test("runs to the promised time, then is overdue", () => {
    const incident = fold(firstNinetySeconds());
    const dueAt = later(41_000 + 20 * 60_000);
    expect(statusClock(incident, builtInPack, later(41_000))).toEqual({
      type: "running",
      audiences: ["engineering"],
      dueAt,
      leftMs: 1_200_000,
      soon: false,
    });
    expect(statusClock(incident, builtInPack, dueAt)).toEqual({
      type: "overdue",
      audiences: ["engineering"],
      dueAt,
      lateMs: 0,
      snoozedUntil: null,
    });
  });

  test("comes forward with a higher severity and keeps the promise with a lower one", () => {
    const write = createWriter();
    const facts = firstNinetySeconds(write);
    const change = (level: "SEV1" | "SEV4") =>
      write.at(60_000, { type: "severity.set/1", data: { level, triage: null, reason: "changed" } });
    expect(nextUpdateDueAt(fold([...facts, change("SEV1")]), builtInPack)).toBe(later(41_000 + 15 * 60_000));
    expect(nextUpdateDueAt(fold([...facts, change("SEV4")]), builtInPack)).toBe(later(41_000 + 20 * 60_000));
  });
});

describe("the first ninety seconds", () => {
  test("have every step stamped by what was done; a role that nobody took has no stamp", () => {
    const steps = checklistProgress(fold(firstNinetySeconds()), first90, later(60_000));
    expect(steps.map(({ afterMs }) => afterMs)).toEqual([0, 4_000, 9_000, 15_000, 21_000, null, 41_000, 41_000]);
    expect(currentStep(steps)).toBeNull();
  });

  test("stay open after their time and say how late", () => {
    const steps = checklistProgress(fold(firstNinetySeconds().slice(0, 3)), first90, later(100_000));
    expect(currentStep(steps)?.step.id).toBe("take-command");
    expect(steps.map(({ lateMs }) => lateMs)).toEqual([0, 0, 10_000, 10_000, 10_000, 10_000, 10_000, 10_000]);
  });
});

describe("a list that asks for a freeze", () => {
  const [first5, badDeploy] = [
    builtInPack.checklists.find(({ id }) => id === "first-5"),
    builtInPack.specials.find(({ id }) => id === "bad-deploy"),
  ];
  const asked: FactDraft = { type: "freeze.asked/1", data: { text: "Deploys and scheduled jobs" } };
  const undone = (facts: readonly Fact[]) => {
    if (!first5 || !badDeploy) throw new Error("the pack has both lists");
    const [incident, now] = [fold(facts), later(600_000)];
    const steps = [...checklistProgress(incident, first5, now), ...specialProgress(incident, badDeploy, now)];
    return steps.filter(({ step, done }) => /^Stop all other deploys/.test(step.text) && !done).length;
  };

  test("ticks the step once others were asked, until that is taken back", () => {
    const write = createWriter();
    const start = firstNinetySeconds(write);
    expect(undone(start)).toBe(2);
    const freeze = write.at(60_000, asked);
    expect(undone([...start, freeze])).toBe(0);
    const lifted = write.at(90_000, { type: "freeze.lifted/1", data: { target: freeze.id } });
    expect(undone([...start, freeze, lifted])).toBe(0);
    const withdrawn = write.at(70_000, { type: "entry.withdrawn/1", data: { target: freeze.id } });
    expect(undone([...start, freeze, withdrawn])).toBe(2);
  });
});

describe("the summary", () => {
  test("tells a list what it needs", () => {
    expect(summarize(fold(firstNinetySeconds()), builtInPack)).toEqual({
      id: INCIDENT,
      open: true,
      drill: false,
      severity: "SEV2",
      severityOrder: 101,
      title: "",
      phase: "triaged",
      declaredAt: T0,
      dueAt: later(41_000 + 20 * 60_000),
      remindAt: later(41_000 + 20 * 60_000),
      ic: ana,
    });
    expect(summarize(fold(fullRun()), builtInPack)).toMatchObject({ open: false, title: "checkout", dueAt: null });
  });
});
