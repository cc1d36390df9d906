// What always holds for the next moves, the clock and the fold, whatever happened, in whatever order and on however
// many phones.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { nextUpdateDueAt, statusClock } from "../../../../src/domain/clock/status-clock.ts";
import type { FactId, Instant } from "../../../../src/domain/fact/ids.ts";
import { decide } from "../../../../src/domain/incident/decide.ts";
import type { Fact, FactDraft } from "../../../../src/domain/incident/facts.ts";
import { advanceIncident, foldIncident } from "../../../../src/domain/incident/fold.ts";
import { holderOf, isOpen } from "../../../../src/domain/incident/incident.ts";
import { MAX_ORDER } from "../../../../src/domain/incident/order.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { timeline } from "../../../../src/domain/views/timeline.ts";
import { createWriter, firstNinetySeconds, INCIDENT, T0 } from "../../../kit/log/log.ts";
import { anyLog } from "../../../kit/random/any-log.ts";

const MIN = 60_000;
const moment = fc.integer({ min: T0 - 100_000, max: T0 + 20_000_000 }) as fc.Arbitrary<Instant>;
const openLog = anyLog.map((log) => [
  createWriter(INCIDENT, "device-0").at(-6_000, { type: "incident.declared/1", data: { drill: false } }),
  ...log,
]);

describe("the next moves of any log at any time", () => {
  test("are never none, each once, and the loop, severity, stand-down or log can't be put off", () =>
    fc.assert(
      fc.property(openLog, moment, (log, now) => {
        const moves = nextMoves(foldIncident(INCIDENT, log), builtInPack, now);
        expect(moves.length).toBeGreaterThan(0);
        expect(moves.some(({ snoozable }) => !snoozable)).toBe(true);
        expect(new Set(moves.map(({ key }) => key)).size).toBe(moves.length);
      }),
      { numRuns: 400 },
    ));

  test("ask for no update after resolve", () =>
    fc.assert(
      fc.property(openLog, moment, (log, now) => {
        const write = createWriter(INCIDENT, "device-9");
        const resolved = { ...write.at(30_000_000, { type: "incident.resolved/1", data: {} }), order: MAX_ORDER };
        const incident = foldIncident(INCIDENT, [...log, resolved]);
        const types = nextMoves(incident, builtInPack, (now + 30_000_000) as Instant).map(({ about }) => about.type);
        expect(types).not.toContain("sendUpdate");
        expect(types).not.toContain("prepareUpdate");
        expect(statusClock(incident, builtInPack, now).type).toBe("stopped");
      }),
    ));

  test("put an overdue update before all but an empty commander's seat", () =>
    fc.assert(
      fc.property(openLog, moment, (log, now) => {
        const incident = foldIncident(INCIDENT, log);
        const clock = statusClock(incident, builtInPack, now);
        fc.pre(isOpen(incident) && clock.type === "overdue" && clock.snoozedUntil === null);
        const types = nextMoves(incident, builtInPack, now).map(({ about }) => about.type);
        const expected = types[0] === "takeCommand" ? types[1] : types[0];
        expect(expected).toBe("sendUpdate");
        if (types[0] === "takeCommand") expect(holderOf(incident, "ic")).toBeNull();
      }),
    ));

  test("run commands that are accepted, and then ask for something else", () =>
    fc.assert(
      fc.property(openLog, moment, (log, now) => {
        const incident = foldIncident(INCIDENT, log);
        for (const { act, key } of nextMoves(incident, builtInPack, now)) {
          if (act.type !== "run") continue;
          const decision = decide(incident, act.command);
          expect(decision.type, key).toBe("accepted");
        }
      }),
    ));
});

describe("the clock of any incident", () => {
  // What may happen between two updates; only a severity or an interval may move the clock.
  const between = fc.constantFrom<FactDraft>(
    { type: "severity.set/1", data: { level: "SEV1", triage: null, reason: "x" } },
    { type: "severity.set/1", data: { level: "SEV3", triage: null, reason: "x" } },
    { type: "clock.interval-set/1", data: { minutes: 7 } },
    { type: "clock.interval-set/1", data: { minutes: 45 } },
    { type: "clock.interval-set/1", data: { minutes: null } },
    { type: "move.snoozed/1", data: { move: "send-update", until: (T0 + 9_000_000) as Instant } },
    { type: "entry.corrected/1", data: { target: "device-1-000008" as FactId, text: "Right" } },
    { type: "entry.retimed/1", data: { target: "device-1-000008" as FactId, happenedAt: T0 } },
    { type: "entry.pinned/1", data: { target: "device-1-000008" as FactId, pinned: true } },
    { type: "note.added/1", data: { kind: "finding", text: "x" } },
    { type: "role.released/1", data: { role: "ic" } },
  );
  const posted = fc.record({ gapMs: fc.integer({ min: 1, max: 3_000_000 }), promises: fc.boolean() });
  const steps = fc.array(fc.oneof(posted, between), { maxLength: 25 });
  const everyMs = { SEV1: 15 * MIN, SEV2: 20 * MIN, SEV3: 120 * MIN, SEV4: 1440 * MIN } as const;

  test("next due = last sent update + interval in force", () =>
    fc.assert(
      fc.property(steps, (list) => {
        const write = createWriter();
        const facts = [...firstNinetySeconds(write)];
        // The law again, in the plainest form.
        let afterMs = 41_000;
        let level: keyof typeof everyMs = "SEV2";
        let chosen: number | null = null;
        let sentAfter = 41_000;
        let allowed = 20 * MIN;
        for (const step of list) {
          afterMs += "gapMs" in step ? step.gapMs : 1_000;
          if ("gapMs" in step) {
            const interval = chosen === null ? everyMs[level] : chosen * MIN;
            const nextUpdateAt = step.promises ? ((T0 + afterMs + interval) as Instant) : null;
            facts.push(
              write.at(afterMs, {
                type: "update.posted/1",
                data: {
                  template: "update",
                  audience: "engineering",
                  format: "slack",
                  way: "copied",
                  status: "investigating",
                  subject: null,
                  text: "x",
                  nextUpdateAt,
                },
              }),
            );
            sentAfter = afterMs;
            allowed = interval;
            continue;
          }
          facts.push(write.at(afterMs, step));
          if (step.type === "severity.set/1") level = step.data.level;
          if (step.type === "clock.interval-set/1") chosen = step.data.minutes;
        }
        const due = nextUpdateDueAt(foldIncident(INCIDENT, facts), builtInPack);
        const now = chosen === null ? everyMs[level] : chosen * MIN;
        const last = facts.findLast((fact) => fact.type === "update.posted/1");
        const chosenSince = facts.some(
          (fact) => fact.type === "clock.interval-set/1" && fact.at >= T0 + sentAfter && fact.data.minutes === chosen,
        );
        const promised = last?.type === "update.posted/1" && last.data.nextUpdateAt !== null;
        const inForce = promised && !(chosen !== null && chosenSince) ? Math.min(allowed, now) : now;
        expect(due).toBe(T0 + sentAfter + inForce);
      }),
      { numRuns: 500 },
    ));
});

describe("two phones", () => {
  const other = anyLog.map((log) =>
    log.map((fact, index) => ({ ...fact, device: "device-2", id: `device-2-${index}` }) as Fact),
  );

  test("merge to one state and one log, whatever the order, and a retried entry changes nothing", () =>
    fc.assert(
      fc.property(openLog, other, fc.integer(), (mine, theirs, seed) => {
        const both = [...mine, ...theirs];
        const shuffled = [...both, ...mine].sort((a, b) => ((a.at * 31 + seed) % 97) - ((b.at * 17 + seed) % 89));
        const state = foldIncident(INCIDENT, both);
        expect(foldIncident(INCIDENT, shuffled)).toEqual(state);
        expect(foldIncident(INCIDENT, [...theirs, ...mine])).toEqual(state);
        expect(timeline(shuffled).map(({ fact }) => fact.id)).toEqual(timeline(both).map(({ fact }) => fact.id));
      }),
    ));

  test("see the same whether the log is folded whole or entry by entry", () =>
    fc.assert(
      fc.property(openLog, (log) => {
        const ordered = [...log].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
        let incident = foldIncident(INCIDENT, []);
        for (const [index, fact] of ordered.entries()) {
          incident = advanceIncident(incident, fact) ?? foldIncident(INCIDENT, ordered.slice(0, index + 1));
        }
        expect({ ...incident, awaited: [] }).toEqual({ ...foldIncident(INCIDENT, ordered), awaited: [] });
      }),
    ));
});
