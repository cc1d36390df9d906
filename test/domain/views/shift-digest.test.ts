import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { IncidentId, Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { Commanded } from "../../../src/domain/views/overview.ts";
import { shiftDigest } from "../../../src/domain/views/shift-digest.ts";
import { ana, ben, createWriter, firstNinetySeconds, T0 } from "../../kit/log/log.ts";
import { drillRun } from "../../kit/log/stories.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;

type Drafts = readonly (readonly [minute: number, draft: FactDraft])[];

const commanded = (name: string, drafts: Drafts = [], before = firstNinetySeconds): Commanded => {
  const id = name as IncidentId;
  const write = createWriter(id, `device-${name}`);
  const facts: readonly Fact[] = [...before(write), ...drafts.map(([at, draft]) => write.at(at * 60_000, draft))];
  return { incident: foldIncident(id, facts), pack: builtInPack };
};
const severity = (level: "SEV1" | "SEV3"): FactDraft => ({
  type: "severity.set/1",
  data: { level, triage: null, reason: "changed" },
});
const checkout: FactDraft = { type: "detail.set/1", data: { field: "service", text: "checkout" } };

describe("the open incidents", () => {
  test("are sorted by severity, with phase, commander and clock", () => {
    const { real } = shiftDigest(
      [
        commanded("a", [[1, severity("SEV3")]]),
        commanded("b", [[1, severity("SEV1")]]),
        commanded("c", [[1, checkout]]),
      ],
      minutes(10),
    );
    expect(real.open.map(({ id, severity: name }) => [id, name])).toEqual([
      ["b", "SEV1"],
      ["c", "SEV2"],
      ["a", "SEV3"],
    ]);
    expect(real.open[1]).toMatchObject({
      title: "checkout",
      phase: "triaged",
      since: T0 + 4_000,
      ic: ana,
      clock: { type: "running" },
    });
  });

  test("leave out what was stood down", () => {
    const over = commanded("a", [
      [1, severity("SEV3")],
      [40, { type: "incident.resolved/1", data: {} }],
      [50, { type: "incident.stood-down/1", data: {} }],
    ]);
    expect(shiftDigest([over], minutes(60)).real).toMatchObject({ open: [], actions: [] });
    // It was a SEV2 before, so its postmortem is owed.
    expect(shiftDigest([over], minutes(60)).real.watch.map(({ type }) => type)).toEqual(["postmortem"]);
  });
});

describe("the open actions", () => {
  test("are hypotheses, call-backs, escalations and decisions, in the order of their time", () => {
    const one = commanded("a", [
      [2, { type: "hypothesis.opened/1", data: { text: "Deploy", person: ben, minutes: 15 } }],
      [3, { type: "callback.asked/1", data: { person: ben, text: "Queue?", dueAt: minutes(12) } }],
      [4, { type: "escalation.made/1", data: { to: "VP Eng", person: null, reason: "SEV1", trigger: null } }],
      [5, { type: "decision.opened/1", data: { text: "Fail over?", authority: "trade-offs", dueAt: minutes(10) } }],
    ]);
    const { actions } = shiftDigest([one], minutes(6)).real;
    expect(actions.map(({ type, dueAt }) => [type, (dueAt - T0) / 60_000])).toEqual([
      ["escalation", 4],
      ["decision", 10],
      ["callback", 12],
      ["hypothesis", 17],
    ]);
    expect(actions.every(({ of }) => of.id === "a")).toBe(true);
  });

  test("leave out what was answered", () => {
    const opened = commanded("a", [
      [4, { type: "escalation.made/1", data: { to: "VP Eng", person: null, reason: "SEV1", trigger: null } }],
    ]);
    const [escalation] = Object.keys(opened.incident.work.escalations);
    const answered = commanded("a", [
      [4, { type: "escalation.made/1", data: { to: "VP Eng", person: null, reason: "SEV1", trigger: null } }],
      [5, { type: "escalation.answered/1", data: { target: escalation as never, text: null } }],
    ]);
    expect(shiftDigest([opened], minutes(6)).real.actions).toHaveLength(1);
    expect(shiftDigest([answered], minutes(6)).real.actions).toEqual([]);
  });
});

describe("the watch items", () => {
  const watch = (drafts: Drafts, minute: number) =>
    shiftDigest([commanded("a", drafts)], minutes(minute)).real.watch.map(({ of: _of, ...item }) => item);

  test("say until when to monitor", () =>
    expect(watch([[20, { type: "phase.moved/2", data: { to: "monitoring" } }]], 25)).toEqual([
      { type: "monitoring", at: minutes(50) },
    ]));

  test("name an incident that is open for two hours", () => expect(watch([], 120)).toEqual([{ type: "long", at: T0 }]));

  test("name a handoff that nobody has finished", () => {
    const items = [
      { id: "severity", text: "SEV2" },
      { id: "risks", text: "None" },
    ] as const;
    expect(watch([[20, { type: "handoff.offered/1", data: { role: "ops", from: ben, items } }]], 25)).toEqual([
      { type: "handoff", at: minutes(20), role: "ops", open: 2 },
    ]);
  });

  const closed: Drafts = [
    [40, { type: "incident.resolved/1", data: {} }],
    [50, { type: "incident.stood-down/1", data: {} }],
  ];
  test("name a postmortem that is due, for a week after the resolve", () => {
    const due = { type: "postmortem", at: minutes(40 + 48 * 60), draftAt: minutes(40 + 24 * 60) };
    expect(watch(closed, 60)).toEqual([due]);
    expect(watch(closed, 6 * 24 * 60)).toEqual([due]);
    expect(watch(closed, 40 + 7 * 24 * 60)).toEqual([]);
  });
});

test("drills are kept apart", () => {
  const digest = shiftDigest([commanded("a"), commanded("b", [], drillRun)], minutes(10));
  expect(digest.real.open.map(({ id }) => id)).toEqual(["a"]);
  expect(digest.drills.open.map(({ id }) => id)).toEqual(["b"]);
});
