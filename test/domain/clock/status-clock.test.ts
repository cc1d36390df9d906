// When the first status is due, when no update is due, and that every list uses the same clock.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { nextUpdateDueAt, statusClock, whyStopped } from "../../../src/domain/clock/status-clock.ts";
import { timedUpdates } from "../../../src/domain/clock/timed-updates.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import type { SeverityLevel } from "../../../src/domain/pack/severity-classes.ts";
import { byUrgency } from "../../../src/domain/views/by-urgency.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { createWriter, INCIDENT, minutes, story, T0, told, update } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const MIN = 60_000;
const set = (level: SeverityLevel): FactDraft => ({
  type: "severity.set/1",
  data: { level, triage: null, reason: null },
});
const every = (count: number): FactDraft => ({ type: "clock.interval-set/1", data: { minutes: count } });
const resolved: FactDraft = { type: "incident.resolved/1", data: {} };

/** A declaration and the entries after it, each at its minute. */
type Entries = readonly (readonly [minute: number, draft: FactDraft])[];
const declared = (...added: Entries) => {
  const write = createWriter();
  const first = write.at(0, { type: "incident.declared/1", data: { drill: false } });
  return [first, ...added.map(([minute, draft]) => write.at(minute * MIN, draft))];
};
const dueAfter = (...added: Entries): number | null => {
  const due = nextUpdateDueAt(told(declared(...added)), builtInPack);
  return due === null ? null : (due - T0) / MIN;
};

describe("the first status", () => {
  test.each<[string, Entries, number | null]>([
    ["is due five minutes after the declaration", [], 5],
    ["of a SEV1 too", [[1, set("SEV1")]], 5],
    ["of a SEV2 too", [[1, set("SEV2")]], 5],
    ["of a SEV3 after its interval", [[1, set("SEV3")]], 120],
    ["of a SEV4 is due at no time", [[1, set("SEV4")]], null],
    [
      "is due sooner where the interval is shorter",
      [
        [1, set("SEV1")],
        [2, every(3)],
      ],
      3,
    ],
    [
      "of a SEV4 is due where somebody winds the clock up",
      [
        [1, set("SEV4")],
        [90, every(60)],
      ],
      150,
    ],
    [
      "of a SEV4 that was raised counts from the declaration",
      [
        [1, set("SEV4")],
        [90, set("SEV2")],
      ],
      5,
    ],
  ])("%s", (_name, added, due) => expect(dueAfter(...added)).toBe(due));

  test("is overdue, asked for and counted late like any other", () => {
    const facts = declared([1, set("SEV1")]);
    const clock = (at: number) => statusClock(told(facts), builtInPack, minutes(at));
    expect(clock(3)).toMatchObject({ type: "not-started", soon: false });
    expect(clock(4)).toMatchObject({ type: "not-started", soon: true });
    expect(clock(15)).toMatchObject({ type: "overdue", lateMs: 10 * MIN });
    const moves = nextMoves(told(facts), builtInPack, minutes(15)).map(({ about }) => about);
    expect(moves.find(({ type }) => type === "sendUpdate")).toMatchObject({ first: true, dueAt: minutes(5) });
    expect(
      timedUpdates(declared([1, set("SEV1")], [15, update(15 * MIN, "investigating")]), builtInPack),
    ).toMatchObject([{ dueAt: minutes(5), lateMs: 10 * MIN }]);
  });

  test("that is overdue stands before what is due later, in the list and for the reminder", () => {
    const late = summarize(told(declared([1, set("SEV2")])), builtInPack);
    const sent = summarize(told(story()), builtInPack);
    const low = summarize(told(declared([1, set("SEV4")])), builtInPack);
    expect(late).toMatchObject({ dueAt: minutes(5), remindAt: minutes(5) });
    expect([sent, late].toSorted(byUrgency(minutes(4)))).toEqual([late, sent]);
    expect(low).toMatchObject({ dueAt: null, remindAt: null });
  });
});

describe("no update is due", () => {
  const why = (...added: readonly (readonly [minute: number, draft: FactDraft])[]) => {
    const incident = told(story(...added));
    expect(statusClock(incident, builtInPack, minutes(60)).type).toBe("stopped");
    expect(summarize(incident, builtInPack).dueAt).toBeNull();
    return whyStopped(incident);
  };

  test("once readers were told that it is resolved, whatever the phase", () => {
    expect(why([5, update(5 * MIN, "resolved")])).toBe("told-resolved");
    expect(why([5, update(5 * MIN, "resolved")], [6, set("SEV1")])).toBe("told-resolved");
  });

  test("once it is resolved, and it says whether readers know", () => {
    expect(why([5, resolved])).toBe("untold");
    expect(why([5, resolved], [6, update(6 * MIN, "resolved")])).toBe("over");
  });

  test("of a SEV4, but what was promised before is kept", () => {
    const low = [5, set("SEV4")] as const;
    expect(nextUpdateDueAt(told(story(low)), builtInPack)).toBe(minutes(20) + 41_000);
    const plain = update(6 * MIN, "investigating");
    if (plain.type !== "update.posted/1") throw new Error("an update");
    expect(why(low, [6, { ...plain, data: { ...plain.data, nextUpdateAt: null } }])).toBe("no-clock");
  });
});

test("readers who were told that it is over hear within five minutes that it goes on", () => {
  const facts = story([5, update(5 * MIN, "resolved")], [6, resolved], [90, { type: "incident.reopened/1", data: {} }]);
  expect(nextUpdateDueAt(told(facts), builtInPack)).toBe(minutes(95));
});

test("a SEV4 whose readers were told that it is over, and it goes on, has no clock", () => {
  const facts = declared(
    [1, set("SEV4")],
    [5, update(5 * MIN, "resolved")],
    [6, resolved],
    [9, { type: "incident.reopened/1", data: {} }],
  );
  expect(nextUpdateDueAt(told(facts), builtInPack)).toBeNull();
});

test("list, board and moves agree on what is due, for any log at any time", () =>
  fc.assert(
    fc.property(anyLog, fc.integer({ min: 0, max: 20_000_000 }), (log, after) => {
      const now = (T0 + after) as Instant;
      const incident = foldIncident(INCIDENT, [...declared(), ...log]);
      const clock = statusClock(incident, builtInPack, now);
      const { dueAt } = summarize(incident, builtInPack);
      expect(dueAt).toBe(clock.type === "stopped" ? null : clock.dueAt);
      expect(dueAt === null || Number.isSafeInteger(dueAt)).toBe(true);
      const asked = nextMoves(incident, builtInPack, now).some(({ about }) => about.type === "sendUpdate");
      expect(asked).toBe(clock.type === "overdue" && clock.snoozedUntil === null);
    }),
  ));
