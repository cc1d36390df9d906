// Each audience has a clock of its own, and everything that is due comes from these clocks.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dueTimes } from "../../../src/actions/clock/save-alarms.ts";
import { composeUpdate } from "../../../src/actions/update/compose-update.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { type AudienceClock, audienceClocks, isClockOver } from "../../../src/domain/clock/audience-clocks.ts";
import { clocksWithoutCards } from "../../../src/domain/clock/clocks-without-cards.ts";
import { openNotices } from "../../../src/domain/clock/open-notices.ts";
import { statusClock } from "../../../src/domain/clock/status-clock.ts";
import { timedUpdates } from "../../../src/domain/clock/timed-updates.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact, FactDraft } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { heldBack } from "../../../src/domain/incident/held-back.ts";
import type { Incident } from "../../../src/domain/incident/incident.ts";
import { isCommandedAlone } from "../../../src/domain/incident/is-commanded-alone.ts";
import { MAX_ORDER } from "../../../src/domain/incident/order.ts";
import { type Audience, audiences, type UpdateStatus } from "../../../src/domain/pack/pack.ts";
import { audienceSeats } from "../../../src/domain/views/audience-seats.ts";
import { nextMoves } from "../../../src/domain/views/next-moves/next-moves.ts";
import { summarize } from "../../../src/domain/views/summary.ts";
import { createWriter, INCIDENT, minutes, story, T0, told, updateData } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const MIN = 60_000;

/** An update that promises nothing. */
const says = (minute: number, audience: Audience, status: UpdateStatus = "investigating") =>
  [
    minute,
    { type: "update.posted/1", data: { ...updateData(minute * MIN, status), audience, nextUpdateAt: null } },
  ] as const;
const answers = (minute: number, audience: Audience, wanted: boolean) =>
  [minute, { type: "audience.answered/1", data: { audience, wanted } }] as const;
const level = (minute: number, to: "SEV1" | "SEV3" | "SEV4") =>
  [minute, { type: "severity.set/1", data: { level: to, triage: null, reason: "x" } }] as const;
type Entry = readonly [minute: number, draft: FactDraft];

/** When each is due, in minutes after the declaration. Engineering was told at 0:41. */
const dues = (...entries: readonly Entry[]): Partial<Record<Audience, number>> =>
  Object.fromEntries(
    audienceClocks(told(story(...entries)), builtInPack).map(({ audience, dueAt }) => [
      audience,
      Math.floor((dueAt - T0) / MIN),
    ]),
  );

describe("engineers told once, then executives alone for an hour", () => {
  const facts = story(...[18, 36, 54, 72].map((minute) => says(minute, "executives")));

  test("is overdue for engineering all the time, whatever executives hear", () => {
    for (const minute of [21, 37, 55, 73]) {
      expect(statusClock(told(facts), builtInPack, minutes(minute))).toMatchObject({
        type: "overdue",
        dueAt: minutes(20) + 41_000,
        audiences: ["engineering"],
      });
    }
  });

  test("asks for engineering first, and for the others who know nothing", () => {
    const moves = nextMoves(told(facts), builtInPack, minutes(73));
    expect(moves[0]).toMatchObject({ about: { type: "sendUpdate", audiences: ["engineering"] } });
    expect(moves.flatMap(({ about }) => (about.type === "tellAudience" ? [about.audience] : []))).toEqual([
      "customers",
      "support",
    ]);
  });

  test("is seen in the row of audiences", () =>
    expect(audienceSeats(told(facts), builtInPack)).toMatchObject([
      { audience: "engineering", toldAt: minutes(0) + 41_000, dueAt: minutes(20) + 41_000, isOwed: true },
      { audience: "executives", toldAt: minutes(72), dueAt: minutes(102), isOwed: true },
      { audience: "customers", toldAt: null, dueAt: minutes(10), isOwed: false },
      { audience: "support", toldAt: null, dueAt: minutes(10), isOwed: false },
    ]));
});

describe("an audience’s clock", () => {
  test("runs at its own interval, by class", () => {
    const all = [says(2, "executives"), says(3, "customers"), says(4, "support"), says(5, "press")] as const;
    expect(dues(...all)).toEqual({ engineering: 20, executives: 32, customers: 63, support: 64, press: 65 });
    expect(dues(level(1, "SEV1"), ...all)).toEqual({
      engineering: 15,
      executives: 32,
      customers: 33,
      support: 34,
      press: 35,
    });
    expect(dues(level(1, "SEV3"), ...all)).toMatchObject({ executives: 122, customers: 123 });
    expect(dues(level(6, "SEV4"), ...all)).toEqual({ engineering: 20 });
  });

  test("starts with the first word or with a yes, ten minutes after the declaration or five after the yes", () => {
    expect(dues()).toEqual({ engineering: 20 });
    expect(dues(answers(3, "customers", true))).toMatchObject({ customers: 10 });
    expect(dues(answers(12, "customers", true))).toMatchObject({ customers: 17 });
    expect(dues(answers(12, "customers", false))).toEqual({ engineering: 20 });
    expect(dues(answers(12, "customers", true), answers(13, "customers", false))).toEqual({ engineering: 20 });
    expect(dues(answers(12, "customers", false), says(14, "customers"))).toMatchObject({ customers: 74 });
  });

  test("is slowed down by a longer interval for the incident, and never sped up", () => {
    const every = (count: number) => [9, { type: "clock.interval-set/1", data: { minutes: count } }] as const;
    expect(dues(says(2, "executives"), every(60))).toMatchObject({ engineering: 60, executives: 62 });
    expect(dues(says(2, "executives"), every(5))).toMatchObject({ engineering: 5, executives: 32 });
  });

  test("of somebody alone is engineering’s or customers’ only, and customers only are asked for", () => {
    const free: Entry = [1, { type: "role.released/1", data: { role: "ops" } }];
    const all = [free, says(2, "executives"), says(3, "customers"), says(4, "support")] as const;
    expect(dues(...all)).toEqual({ engineering: 20, customers: 63 });
    expect(openNotices(told(story(free))).map(({ audience }) => audience)).toEqual(["customers"]);
    expect(openNotices(told(story())).map(({ audience }) => audience)).toEqual(["customers", "support", "executives"]);
  });
});

describe("updates that are due together", () => {
  test("are one prompt, which names who", () => {
    // Customers at 63, engineering at 60.
    const entries = [says(3, "customers"), says(40, "engineering"), says(55, "executives")] as const;
    const moves = nextMoves(told(story(...entries)), builtInPack, minutes(61));
    expect(moves.filter(({ about }) => about.type === "sendUpdate")).toMatchObject([
      { about: { audiences: ["engineering", "customers"] }, act: { place: "update" } },
    ]);
    const later = nextMoves(told(story(...entries, says(61, "engineering"))), builtInPack, minutes(64));
    expect(later[0]).toMatchObject({
      about: { type: "sendUpdate", audiences: ["customers"] },
      act: { place: "update?audience=customers" },
    });
  });

  test("ring once in the calendar, all others at their own times", () => {
    const incident = told(story(says(3, "customers"), says(40, "engineering")));
    expect(dueTimes(incident, builtInPack, minutes(41))).toEqual([60, 80, 100, 120].map(minutes));
  });
});

test("an update is late by its own audience’s clock, and free if none was running", () =>
  expect(
    timedUpdates(story(says(12, "customers"), says(30, "engineering"), says(80, "customers")), builtInPack).map(
      ({ audience, dueAt, lateMs }) => [audience, dueAt === null ? null : Math.floor((dueAt - T0) / MIN), lateMs / MIN],
    ),
  ).toEqual([
    ["engineering", 5, 0],
    ["customers", null, 0],
    ["engineering", 20, 30 - 20 - 41 / 60],
    ["customers", 72, 8],
  ]));

describe("for any log", () => {
  const declaration: FactDraft = { type: "incident.declared/1", data: { drill: false } };
  const declared = createWriter(INCIDENT, "device-0").at(-6_000, declaration);
  const log = anyLog.map((facts): readonly Fact[] => [declared, ...facts]);
  const moment = fc.integer({ min: 0, max: 20_000_000 }).map((after) => (T0 + after) as Instant);
  const law = (check: (incident: Incident, clocks: readonly AudienceClock[], now: Instant) => void) =>
    fc.assert(
      fc.property(log, moment, (facts, now) => {
        const incident = foldIncident(INCIDENT, facts);
        check(incident, audienceClocks(incident, builtInPack), now);
      }),
      { numRuns: 400 },
    );

  test("the board’s clock is the earliest of all that run, and is for that audience", () =>
    law((incident, clocks, now) => {
      const clock = statusClock(incident, builtInPack, now);
      const earliest = clocks.reduce<AudienceClock | null>((a, b) => (a && a.dueAt <= b.dueAt ? a : b), null);
      if (clock.type === "stopped") return expect(earliest).toBeNull();
      expect(clock.dueAt).toBe(earliest?.dueAt);
      expect(clock.audiences[0]).toBe(earliest?.audience);
    }));

  test("whoever was told nothing and was accepted by nobody has no clock, nor has anyone but two of somebody alone", () =>
    law((incident, clocks) => {
      for (const { audience } of clocks) {
        if (audience === "engineering") continue;
        expect(Boolean(incident.told[audience] ?? incident.seat.audiences[audience]?.wanted)).toBe(true);
        if (isCommandedAlone(incident)) expect(audience).toBe("customers");
      }
    }));

  test("no reminder comes later than the earliest that nobody has snoozed, with or without cards", () =>
    law((incident, clocks) => {
      for (const [pack, known] of [[builtInPack, clocks] as const, [null, clocksWithoutCards(incident)] as const]) {
        const { dueAt, remindAt } = summarize(incident, pack);
        const due = known.filter(({ putOffUntil }) => putOffUntil === null).map((one) => one.dueAt);
        expect(dueAt).toBe(known.length === 0 ? null : Math.min(...known.map((one) => one.dueAt)));
        expect(remindAt === null).toBe(dueAt === null);
        if (due.length > 0) expect(remindAt).toBeLessThanOrEqual(Math.min(...due));
        if (dueAt !== null) expect(remindAt).toBeGreaterThanOrEqual(dueAt);
      }
    }));

  test("no clock runs after resolve, and nobody is asked for or seated", () =>
    fc.assert(
      fc.property(log, moment, (facts, now) => {
        const last = createWriter(INCIDENT, "device-9").at(30_000_000, { type: "incident.resolved/1", data: {} });
        const incident = foldIncident(INCIDENT, [...facts, { ...last, order: MAX_ORDER }]);
        expect(audienceClocks(incident, builtInPack)).toEqual([]);
        expect(openNotices(incident)).toEqual([]);
        expect(audienceSeats(incident, builtInPack)).toEqual([]);
        expect(statusClock(incident, builtInPack, now).type).toBe("stopped");
      }),
    ));

  test("telling one audience, or answering for it, never moves another’s due time", () =>
    fc.assert(
      fc.property(
        log,
        fc.constantFrom(...audiences),
        fc.constantFrom<UpdateStatus>("investigating", "mitigating", "monitoring", "resolved"),
        fc.constantFrom("told", "accepted", "declined"),
        (facts, audience, status, what) => {
          const draft: FactDraft =
            what === "told"
              ? { type: "update.posted/1", data: { ...updateData(20_000_000, status), audience } }
              : { type: "audience.answered/1", data: { audience, wanted: what === "accepted" } };
          const added = { ...createWriter(INCIDENT, "device-9").at(20_000_000, draft), order: MAX_ORDER } as Fact;
          const othersAfter = (all: readonly Fact[]) =>
            audienceClocks(foldIncident(INCIDENT, all), builtInPack)
              .filter((clock) => clock.audience !== audience)
              .map((clock) => [clock.audience, clock.dueAt]);
          expect(othersAfter([...facts, added])).toEqual(othersAfter(facts));
        },
      ),
      { numRuns: 400 },
    ));

  test("a text promises what its audience’s clock then keeps", () =>
    law((incident, _clocks, now) => {
      for (const template of builtInPack.templates) {
        const { audience } = template;
        const status = "mitigating";
        const draft = { incident, pack: builtInPack, template, format: "slack", now, zone: 0, overrides: {} } as const;
        const { nextUpdateAt } = composeUpdate({ ...draft, status });
        const told = {
          ...incident.told,
          [audience]: { at: now, order: MAX_ORDER, status, nextUpdateAt, posted: null },
        };
        const after = audienceClocks({ ...incident, told } as Incident, builtInPack);
        const clock = after.find((one) => one.audience === audience);
        const isSilent = isClockOver(incident) || isCommandedAlone(incident) || heldBack(incident, audience) !== null;
        if (clock) expect(clock.dueAt).toBe(nextUpdateAt);
        else expect(nextUpdateAt === null || isSilent).toBe(true);
      }
    }));
});
