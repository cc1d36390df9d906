// A drill over time: each message and each expected move is in it, and words never overlap.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { type Debrief, debrief } from "../../../src/practice/domain/score/debrief.ts";
import { layOutDebrief } from "../../../src/practice/formats/debrief-picture.ts";
import { expectClear, textsOf } from "../../kit/app/clear-drawing.ts";
import { createPlayer } from "../../kit/drill/drill-player.ts";
import { smallScenario } from "../../kit/drill/drills.ts";
import { playPoorly, playWell } from "../../kit/drill/players.ts";

const told = builtInScenarios.flatMap((scenario) =>
  [playWell(scenario), playPoorly(scenario)].map((facts) => debrief(scenario, facts) as Debrief),
);

test.each(told.map((one, index) => [`${one.scenario.id}, ${index % 2 ? "poorly" : "well"}`, one] as const))(
  "of %s it has its words side by side at any width",
  (_name, one) => {
    for (const width of [160, 288, 344, 374, 720]) expectClear(layOutDebrief(one, width));
  },
);

test("has a mark for each message and for each move that was called for, in its shape", () => {
  for (const one of told) {
    const moves = [...one.opening, ...one.injects.flatMap(({ reactions }) => reactions)];
    const drawing = layOutDebrief(one);
    const marks = (kind: string): number =>
      drawing.shapes.filter((shape) => shape.type === "mark" && shape.mark === kind && shape.title !== null).length;
    const count = (verdict: string): number => moves.filter((move) => move.verdict === verdict).length;
    expect(marks("diamond")).toBe(one.injects.length + one.choices.filter(({ taken }) => taken).length);
    expect(marks("circle")).toBe(count("in-time"));
    expect(marks("triangle")).toBe(count("late"));
    expect(marks("cross")).toBe(count("missed"));
  }
});

test("says when a move was done, and that one was missed", () => {
  const texts = textsOf(layOutDebrief(told[1] as Debrief, 720)).map(({ text }) => text);
  expect(texts).toContainEqual(expect.stringMatching(/^Missed: Tell support what to say$/));
  expect(texts).toContainEqual(expect.stringMatching(/^Late \d+:\d\d: /));
});

test("of a drill that ended at once it is still a drawing", () =>
  fc.assert(
    fc.property(fc.integer({ min: 160, max: 720 }), fc.nat(200), (width, seconds) => {
      const player = createPlayer(smallScenario);
      player.to(seconds);
      player.run({ type: "endDrill", reason: "stopped" });
      expectClear(layOutDebrief(debrief(smallScenario, player.facts()) as Debrief, width));
    }),
    { numRuns: 30 },
  ));
