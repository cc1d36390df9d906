// What comes first among the next moves, for any log at any time. Each law says in its own words what the table in
// move-rank.ts writes down as a list.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../../src/content/built-in-pack.ts";
import { nextUpdateDueAt } from "../../../../src/domain/clock/status-clock.ts";
import type { Instant } from "../../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../../src/domain/incident/fold.ts";
import { type Incident, isHarmGoingOn, isOpen } from "../../../../src/domain/incident/incident.ts";
import { MAX_ORDER } from "../../../../src/domain/incident/order.ts";
import { countSteps } from "../../../../src/domain/views/count-steps.ts";
import type { Move, MoveType } from "../../../../src/domain/views/next-moves/move.ts";
import { moveOrder, moveRank } from "../../../../src/domain/views/next-moves/move-rank.ts";
import { nextMoves } from "../../../../src/domain/views/next-moves/next-moves.ts";
import { moveNames } from "../../../../src/domain/words/move-names.ts";
import { createWriter, INCIDENT } from "../../../kit/log/log.ts";
import { MIN } from "./moves-of.ts";
import { atTheWayOut, history, inPhase, moment } from "./rank-histories.ts";

/** Tries the law on the incidents of these histories that are open, with their moves at any time, or at that time. */
const always = (
  histories: fc.Arbitrary<readonly Fact[]>,
  law: (moves: readonly Move[], incident: Incident, now: Instant) => void,
  at = (_incident: Incident, now: Instant): Instant => now,
): void | Promise<void> =>
  fc.assert(
    fc.property(histories, moment, (log, any) => {
      const incident = foldIncident(INCIDENT, log);
      fc.pre(isOpen(incident));
      const now = at(incident, any);
      law(nextMoves(incident, builtInPack, now), incident, now);
    }),
    { numRuns: 400 },
  );

/** A minute before the next update is due, if one is. */
const soon = (incident: Incident, now: Instant): Instant => {
  const dueAt = nextUpdateDueAt(incident, builtInPack);
  return dueAt === null ? now : ((dueAt - MIN) as Instant);
};

const typesOf = (moves: readonly Move[]): readonly MoveType[] => moves.map(({ about }) => about.type);

/** Expects that none of the second kind comes before one of the first. */
const expectBefore = (
  moves: readonly Move[],
  isFirst: (move: Move) => boolean,
  isSecond: (move: Move) => boolean,
): void => {
  const last = moves.findLastIndex(isFirst);
  const ahead = moves.slice(0, Math.max(0, last)).filter(isSecond);
  expect(
    ahead.map(({ key }) => key),
    `before ${moves[last]?.key}`,
  ).toEqual([]);
};

const isOne =
  (...types: readonly MoveType[]) =>
  ({ about }: Move): boolean =>
    types.includes(about.type);

/** A timebox promises nothing to anybody while nobody has begun to stop the harm. */
const isOverdue = ({ about }: Move): boolean =>
  ("overMs" in about || "lateMs" in about) && !(about.type === "settleHypothesis" && about.waits);
const isDue = isOne("pickSeverity", "prepareUpdate", "finishHandoff");
/** Nobody leads, or people act on what isn't so: nothing can be decided well before that is settled. */
const comesFirst = isOne("takeCommand", "markTold", "correctTold", "raiseSeverity");

/** A list of the first minutes is paper work once its minutes are over. */
const isPaperWork = (move: Move): boolean =>
  isOne("checkChange", "splitIcAndOps", "reviewSeverity", "callElapsed", "offerHandoff", "takeLongRhythm")(move) ||
  (move.about.type === "finishFirstFive" && move.about.when !== "now");
const isList = isOne("finishFirstNinety", "finishFirstFive");
const isInNinety = ({ about }: Move): boolean => about.type === "finishFirstNinety" && about.when === "now";
const mitigates = isOne(
  "startMitigating",
  "askIfWorked",
  "decide",
  "gatherOptions",
  "settleHypothesis",
  "startHypothesis",
  "giveHypothesis",
);

describe("the order of the next moves", () => {
  test("has one place for each move", () => {
    const placed = Object.values<readonly string[]>(moveOrder).flat();
    expect(new Set(placed).size).toBe(placed.length);
    expect([...new Set(placed.map((one) => one.split(":")[0]))].sort()).toEqual(Object.keys(moveNames).sort());
  });

  test("is the one of the table, in every phase", () =>
    always(fc.oneof(history, inPhase("mitigating", "mitigated", "monitoring", "resolved")), (moves) => {
      const ranks = moves.map(moveRank);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }));

  test.each([
    ["at any time", undefined],
    ["when an update is due soon", soon],
  ])("begins with what is overdue, unless nobody leads or people act on what isn't so, %s", (_when, at) =>
    always(
      history,
      (moves) => {
        expectBefore(moves, isOverdue, (move) => !isOverdue(move) && !comesFirst(move));
        expectBefore(moves, isOne("sendUpdate"), (move) => !isOne("takeCommand")(move));
      },
      at,
    ),
  );

  test.each([
    ["at any time", history, undefined],
    ["when an update is due soon", fc.oneof(history, atTheWayOut), soon],
  ])("goes on with what is due, %s", (_when, histories, at) =>
    always(
      histories,
      (moves) => {
        const isBefore = (move: Move): boolean => isOverdue(move) || comesFirst(move) || isOne("escalate")(move);
        expectBefore(moves, isDue, (move) => !isDue(move) && !isBefore(move));
      },
      at,
    ),
  );

  test("has nothing that only keeps order before what may end the harm, while it goes on", () =>
    always(fc.oneof(history, inPhase("mitigating")), (moves, { phase }) => {
      fc.pre(isHarmGoingOn(phase));
      expectBefore(moves, mitigates, isPaperWork);
    }));

  test("has the step out of the harm before every list but the ninety seconds in their time", () =>
    always(atTheWayOut, (moves) =>
      expectBefore(moves, isOne("startMitigating", "askIfWorked"), (move) => isList(move) && !isInNinety(move)),
    ));

  test("has who leads and who has the keyboard before it, within their ninety seconds", () =>
    always(atTheWayOut, (moves) => expectBefore(moves, isInNinety, isOne("startMitigating", "askIfWorked"))));

  test("never begins with a list of the first minutes once the harm has ended, whatever was snoozed", () =>
    always(inPhase("mitigated", "monitoring"), (moves) => {
      expect(["finishFirstNinety", "finishFirstFive"]).not.toContain(moves[0]?.about.type);
      expectBefore(moves, isOne("verifyFix", "startMonitoring", "resolve", "keepMonitoring", "stepLoop"), (move) =>
        isOne("finishFirstNinety", "finishFirstFive")(move),
      );
    }));

  test("begins after the resolve with the last word to readers, and never with stand-down before that", () =>
    always(inPhase("resolved"), (moves, incident, now) => {
      const isTold = countsAsTold(incident);
      expect(typesOf(moves).includes("standDown")).toBe(true);
      if (!isTold) expect(["correctTold", "tellEnd"]).toContain(moves[0]?.about.type);
      const { done, hollow, of } = countSteps(incident, builtInPack, "stand-down", now);
      expect(moves[0]?.about.type === "standDown").toBe(isTold && done + hollow === of);
    }));

  test("begins after a drill with its score", () =>
    fc.assert(
      fc.property(history, moment, (log, now) => {
        const incident = foldIncident(INCIDENT, endedDrill(log));
        fc.pre(incident.phase.type === "stood-down");
        expect(nextMoves(incident, builtInPack, now)[0]?.about.type).toBe("seeScore");
      }),
    ));
});

/** Each audience heard that it is resolved, and somebody did. */
const countsAsTold = ({ told, closing }: Incident): boolean =>
  closing.finalStatus !== null && Object.values(told).every(({ status }) => status === "resolved");

const endedDrill = (log: readonly Fact[]): readonly Fact[] => {
  const early = createWriter(INCIDENT, "device-0");
  const late = createWriter(INCIDENT, "device-9");
  return [
    early.at(-9_000, { type: "incident.declared/1", data: { drill: true } }),
    early.at(-8_000, {
      type: "drill.joined/1",
      data: { lead: "incident-2" as typeof INCIDENT, scenario: "small", part: "checkout" },
    }),
    ...log.filter(({ type }) => type !== "incident.declared/1" && !type.startsWith("drill.")),
    { ...late.at(300 * MIN, { type: "drill.ended/1", data: { reason: "stopped" } }), order: MAX_ORDER },
  ];
};
