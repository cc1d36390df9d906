// What a rewriting exercise counts: how many passages follow a rule, and where each rule begins and ends.

import { describe, expect, test } from "vitest";
import type { Passage, Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { type DrillLog, readDrill } from "../../../../src/practice/domain/run/read-drill.ts";
import type { ScoreContext } from "../../../../src/practice/domain/score/check.ts";
import { rewritingChecks } from "../../../../src/practice/domain/score/rewriting-checks.ts";
import { createPlayer } from "../../../kit/drill/drill-player.ts";

const scenario = builtInScenarios.find(({ id }) => id === "blaming-postmortem") as Scenario;
const passages = scenario.exercise?.passages ?? [];

/** The check's points for a drill in which these texts were written; null leaves a passage out. */
const got = (check: string, textOf: (passage: Passage) => string | null): number => {
  const player = createPlayer(scenario);
  for (const passage of passages) {
    const text = textOf(passage);
    if (text !== null) player.run({ type: "rewritePassage", passage: passage.id, text });
  }
  const context = { drill: readDrill(player.facts()) as DrillLog } as ScoreContext;
  return rewritingChecks[check]?.(context)[0]?.got ?? Number.NaN;
};
const only =
  (id: string, text: string) =>
  (passage: Passage): string | null =>
    passage.id === id ? text : null;
const long = (length: number): string => "x".repeat(length);
const keeping = ({ keeps }: Passage): string => keeps.map(([first]) => first).join(", ");

test("the exercise has four passages, one of them the actions", () => {
  expect(passages.map(({ id }) => id)).toEqual(["summary", "cause", "response", "actions"]);
});

test.each(Object.keys(rewritingChecks))("%s gives nothing to whoever wrote nothing", (check) => {
  expect(got(check, () => null)).toBe(0);
});

test("each passage that is written counts", () => {
  expect(got("all-written", only("cause", "x"))).toBe(0.25);
  expect(got("all-written", ({ id }) => (id === "cause" ? null : "x"))).toBe(0.75);
  expect(got("all-written", () => "x")).toBe(1);
});

describe("reads well", () => {
  test.each<readonly [string, (passage: Passage) => number, number]>([
    ["a word", () => 1, 0],
    ["less than a third", ({ text }) => Math.ceil(text.length / 3) - 1, 0],
    ["a third", ({ text }) => Math.ceil(text.length / 3), 1],
    ["as long as it was", ({ text }) => text.length, 1],
    ["four times as long", ({ text }) => text.length * 4, 1],
    ["more than four times", ({ text }) => text.length * 4 + 1, 0],
  ])("%s", (_how, length, expected) => {
    expect(got("reads-well", (passage) => long(length(passage)))).toBe(expected);
  });

  test("is counted for each passage alone", () => {
    expect(got("reads-well", ({ id, text }) => (id === "cause" ? "x" : text))).toBe(0.75);
  });
});

test("of the facts to keep, each that is there counts", () => {
  expect(got("facts-kept", keeping)).toBe(1);
  expect(got("facts-kept", (passage) => (passage.id === "actions" ? "x" : keeping(passage)))).toBe(0.75);
  const { keeps = [] } = passages.find(({ id }) => id === "cause") ?? {};
  expect(got("facts-kept", only("cause", keeps.slice(0, 1).flat()[0] ?? ""))).toBe(1 / keeps.length / 4);
});

test("a wording that blames costs half of its passage, and the next one the rest", () => {
  const clean = "Nothing checked the limit.";
  const once = "Jonas missed the limit.";
  const twice = "Jonas caused it by human error.";
  expect(got("no-blame", () => clean)).toBe(1);
  expect(got("no-blame", ({ id }) => (id === "cause" ? once : clean))).toBe(0.875);
  expect(got("no-blame", ({ id }) => (id === "cause" ? twice : clean))).toBe(0.75);
});

test("a system counts where it is named without blame, in all passages but the actions", () => {
  expect(got("systems-named", () => "Nothing checked the limit.")).toBe(1);
  expect(got("systems-named", only("actions", "Nothing checked the limit."))).toBe(0);
  expect(got("systems-named", only("cause", "Jonas missed it. Nothing checked it."))).toBe(0);
});

test("an action counts with an owner and a day, and without “we should”", () => {
  expect(got("actions-owned", only("actions", "Ivo adds an alert by 4 December."))).toBe(1);
  expect(got("actions-owned", only("actions", "Ivo adds an alert."))).toBe(0);
  expect(got("actions-owned", only("actions", "We should add an alert; Ivo, by 4 December."))).toBe(0);
  expect(got("actions-owned", only("cause", "Ivo adds an alert by 4 December."))).toBe(0);
});
