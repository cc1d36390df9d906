import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant, Person } from "../../../src/domain/fact/ids.ts";
import type { HandoffItemId } from "../../../src/domain/incident/command/facts.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { handoffBrief } from "../../../src/formats/words/handoff-brief.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT, T0, update } from "../../kit/log/log.ts";
import { drillRun, quietDeclaration } from "../../kit/log/stories.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const minutes = (count: number): Instant => (T0 + count * 60_000) as Instant;
const ORDER = ["severity", "impact", "phase", "tried", "hypotheses", "roles", "decisions", "next-update", "risks"];

type Drafts = readonly (readonly [minute: number, draft: FactDraft, by?: Person])[];

const story = (drafts: Drafts, before = firstNinetySeconds): readonly Fact[] => {
  const write = createWriter();
  const start = before(write);
  return [...start, ...drafts.map(([minute, draft, by]) => write.at(minute * 60_000, draft, by))];
};

/** The brief of a log, by item; `zone` in minutes east of UTC. */
const brief = (facts: readonly Fact[], minute: number, zone = 0): Readonly<Record<HandoffItemId, string>> =>
  Object.fromEntries(
    handoffBrief(foldIncident(INCIDENT, facts), builtInPack, { now: minutes(minute), zone }).map(({ id, text }) => [
      id,
      text,
    ]),
  ) as Readonly<Record<HandoffItemId, string>>;

describe("given a bare declaration, the brief", () => {
  test("has the nine items in the protocol's order, and each says that there is nothing", () => {
    const given = brief(quietDeclaration(), 3);
    expect(Object.keys(given)).toEqual(ORDER);
    expect(given).toEqual({
      severity: "Not picked yet.",
      impact: "Not described yet. Declared 03:02 UTC, 3 min ago.",
      phase: "Detected, not triaged yet.",
      tried: "Nothing tried yet, as far as the log knows. No updates copied.",
      hypotheses: "None open.",
      roles: "IC: nobody; Ops lead: nobody; Comms lead: nobody.",
      decisions: "None pending.",
      "next-update": "None copied yet. Due 03:07 UTC, 2 min left, for engineering. One every 15 min.",
      risks: "No IC. No Ops lead. No Comms lead.",
    });
  });
});

describe("given the first ninety seconds, the brief", () => {
  test("says since when, who holds what, and when the next update is due", () => {
    expect(brief(firstNinetySeconds(), 10)).toMatchObject({
      severity: "SEV2 Major, since 03:02 UTC.",
      phase: "Triaged since 03:02 UTC, for 9 min.",
      tried: "Nothing tried yet, as far as the log knows. 1 update copied.",
      roles: "IC: Ana; Ops lead: Ben; Comms lead: nobody.",
      "next-update": "Due 03:22 UTC, 11 min left, for engineering. One every 20 min. Last told: engineering 03:02 UTC.",
      risks: "No Comms lead.",
    });
  });

  test("says how late the update is, in the zone that was asked for", () => {
    expect(brief(firstNinetySeconds(), 26, 60)["next-update"]).toBe(
      "Overdue since 04:22 UTC+1, 5 min late, for engineering. One every 20 min. Last told: engineering 04:02 UTC+1.",
    );
  });

  test("names the day of what was not today", () => {
    expect(brief(firstNinetySeconds(), 24 * 60).severity).toBe("SEV2 Major, since 2026-11-21 03:02 UTC.");
  });
});

describe("given what is known of the impact", () => {
  test("the brief says what, who, and when it truly began", () => {
    const facts = story([
      [1, { type: "detail.set/1", data: { field: "service", text: "checkout" } }],
      [1, { type: "detail.set/1", data: { field: "impact", text: "failing\nfor cards" } }],
      [1, { type: "detail.set/1", data: { field: "affected", text: "30 % of orders" } }],
      [2, { type: "impact.started/1", data: { startedAt: minutes(-5) } }],
    ]);
    expect(brief(facts, 10).impact).toBe(
      "checkout: failing for cards. Affected: 30 % of orders. Began 02:57 UTC, 15 min ago. Declared 03:02 UTC, 10 min ago.",
    );
  });
});

describe("given work on the fault", () => {
  const write = createWriter();
  const start = firstNinetySeconds(write);
  const open = (minute: number, text: string, person: Person | null): Fact =>
    write.at(minute * 60_000, { type: "hypothesis.opened/1", data: { text, person, minutes: 15 } });
  const settle = (fact: Fact, outcome: "confirmed" | "rejected" | "parked"): Fact =>
    write.at(20 * 60_000, { type: "hypothesis.settled/1", data: { target: fact.id, outcome, text: null } });
  const deploy = open(2, "The last deploy", ben);
  const network = open(3, "The network", ben);
  const pool = open(12, "The pool is full", ben);
  const clock = open(4, "A clock is wrong", null);
  const facts = [
    ...start,
    deploy,
    network,
    clock,
    pool,
    settle(deploy, "rejected"),
    settle(network, "parked"),
    write.at(21 * 60_000, { type: "change.made/1", data: { text: "Restarted payments", person: ben } }),
  ];

  test("what was tried is ruled out, parked and changed", () => {
    expect(brief(facts, 22).tried).toBe(
      "Ruled out: The last deploy. Parked: The network. Last change 03:23 UTC by Ben: Restarted payments. 1 update copied.",
    );
  });

  test("a confirmed cause is named first", () => {
    expect(brief([...facts, settle(pool, "confirmed")], 22).tried).toMatch(
      /^Confirmed: The pool is full\. Ruled out: The last deploy\./,
    );
  });

  test("open hypotheses have their person and their time, the first to end in front; those over are a risk", () => {
    expect(brief(facts, 22)).toMatchObject({
      hypotheses: "A clock is wrong (nobody on it, 3 min overdue); The pool is full (Ben, 5 min left).",
      risks: "No Comms lead. 1 hypothesis is past the timebox.",
    });
  });

  test("a long list is cut and counted", () => {
    const many = Array.from({ length: 7 }, (_, index) => open(23, `Idea ${index + 1}`, ben));
    expect(brief([...start, ...many], 24).hypotheses).toMatch(/^Idea 1 \(.*; Idea 5 \([^)]*\); and 2 more\.$/);
  });
});

describe("given decisions", () => {
  const write = createWriter();
  const start = firstNinetySeconds(write);
  const opened = write.at(600_000, {
    type: "decision.opened/1",
    data: { text: "Restore or fail over?", authority: "trade-offs", dueAt: minutes(15) },
  });
  const terms = { time: "10 min", dataLoss: "none", risk: "low", userImpact: "none" };
  const option = write.at(610_000, {
    type: "option.offered/1",
    data: { decision: opened.id, name: "Fail over", terms, person: ben },
  });
  const made = write.at(660_000, {
    type: "decision.made/1",
    data: {
      decision: opened.id,
      option: option.id,
      text: "Fail over",
      rationale: "fastest",
      planB: "restore",
      nextUpdateAt: null,
    },
  });

  test("those pending have their options and their deadline", () => {
    expect(brief([...start, opened, option], 11).decisions).toBe(
      "Pending: Restore or fail over? (1 option, due 03:17 UTC, 4 min left).",
    );
  });

  test("the last one made is given with its plan B", () => {
    expect(brief([...start, opened, option, made], 12).decisions).toBe(
      "None pending. Last decided 03:13 UTC by Ana: Fail over. Plan B: restore.",
    );
  });
});

describe("given the phase of monitoring", () => {
  test.each([
    [30, "Monitoring since 03:22 UTC, for 10 min. Monitoring ends 03:52 UTC, 20 min left."],
    [53, "Monitoring since 03:22 UTC, for 33 min. Monitoring ends 03:52 UTC, 3 min overdue."],
  ])("after %i minutes the brief says %s", (minute, text) => {
    expect(brief(story([[20, { type: "phase.moved/2", data: { to: "monitoring" } }]]), minute).phase).toBe(text);
  });

  test("once resolved no further update is due", () => {
    const resolved = [40, { type: "incident.resolved/1", data: {} }] as const;
    expect(brief(story([resolved]), 41)["next-update"]).toBe(
      "Readers don’t know yet that it is resolved. Last told: engineering 03:02 UTC.",
    );
    expect(brief(story([resolved, [41, update(41 * 60_000, "resolved")]]), 42)["next-update"]).toBe(
      "No further update due. Last told: engineering 03:43 UTC.",
    );
  });
});

test("backups are named with the roles", () => {
  const facts = story([[1, { type: "role.backup-named/1", data: { role: "ops", person: ana } }]]);
  expect(brief(facts, 5).roles).toMatch(/\. Backups: Ops lead: Ana\.$/);
});

test("a drill says so before anything else", () => {
  expect(brief(drillRun(), 1).severity).toMatch(/^DRILL\. SEV2 /);
});

test("a text as long as a page stays short enough to be said", () => {
  const facts = story([[1, { type: "detail.set/1", data: { field: "impact", text: "x".repeat(5_000) } }]]);
  expect(brief(facts, 5).impact.length).toBeLessThan(250);
});

test("whatever the log, there are the nine items, then what is temporary and promised, none is empty, and none shows what isn't there", async () => {
  await fc.assert(
    fc.property(anyLog, fc.integer({ min: -100, max: 3_000 }), fc.constantFrom(0, 60, -210), (log, minute, zone) => {
      const items = handoffBrief(foldIncident(INCIDENT, log), builtInPack, { now: minutes(minute), zone });
      expect(items.slice(0, 9).map(({ id }) => id)).toEqual(ORDER);
      const later = items.slice(9).map(({ id }) => id);
      expect(later).toEqual(["temporary", "promised"].filter((id) => (later as readonly string[]).includes(id)));
      for (const { text } of items) {
        expect(text.trim()).not.toBe("");
        expect(text).not.toMatch(/undefined|null|NaN|\[object|\n/);
      }
    }),
  );
});
