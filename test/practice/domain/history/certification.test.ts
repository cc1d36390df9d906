// Which drill counts on the path to a certificate: the best one, or the newest of equal ones; what passes, and for how
// long.

import { describe, expect, test } from "vitest";
import type { IncidentId, Instant } from "../../../../src/domain/fact/ids.ts";
import { certification, PASS_POINTS, type PlayedDrill } from "../../../../src/practice/domain/history/certification.ts";
import type { DrillScore } from "../../../../src/practice/domain/score/score-drill.ts";
import { T0 } from "../../../kit/log/log.ts";

const path = [
  { id: "first", certifies: false },
  { id: "last", certifies: true },
];
const whole = { technical: 30, leadership: 40, communication: 30 };
const day = (count: number): Instant => (T0 + count * 86_400_000) as Instant;
const played = (at: number, points: number, scenario = "last", competencies = whole): PlayedDrill => ({
  incident: `incident-${at}` as IncidentId,
  at: day(at),
  score: { scenario, points, competencies } as DrillScore,
});
const bestAt = (...all: readonly PlayedDrill[]): Instant | undefined =>
  certification(path, all, day(50)).path.find(({ scenario }) => scenario === "first")?.best?.at;
const statusOf = (...all: readonly PlayedDrill[]) => certification(path, all, day(50)).status;

test("the best drill of an exercise is the one with most points, of equal ones the newest, in whatever order they are read", () => {
  const [old, young, weak] = [played(1, 80, "first"), played(9, 80, "first"), played(20, 60, "first")];
  for (const all of [
    [old, young, weak],
    [weak, young, old],
    [young, weak, old],
  ])
    expect(bestAt(...all)).toBe(day(9));
  expect(bestAt(played(1, 80))).toBeUndefined();
});

describe("a drill of the last exercise passes", () => {
  test.each<readonly [string, number, typeof whole, "certified" | "open"]>([
    ["with enough points", PASS_POINTS, whole, "certified"],
    ["not with one less", PASS_POINTS - 1, whole, "open"],
    ["with three fifths of each competency", 90, { technical: 18, leadership: 24, communication: 18 }, "certified"],
    ["not with less of one", 90, { technical: 30, leadership: 23, communication: 30 }, "open"],
  ])("%s", (_how, points, competencies, type) =>
    expect(statusOf(played(1, points, "last", competencies)).type).toBe(type),
  );

  test("and the newest that passed counts, though an older one was better", () => {
    expect(statusOf(played(1, 95), played(5, 72), played(9, 40))).toMatchObject({
      type: "certified",
      by: { at: day(5) },
    });
  });

  test("and none that is still to come", () => expect(statusOf(played(51, 95)).type).toBe("open"));
  test("and none of another exercise", () => expect(statusOf(played(1, 95, "first")).type).toBe("open"));
});
