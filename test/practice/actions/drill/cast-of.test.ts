// The people in a drill's story are there as soon as the drill is, however late it comes, and leave with it.

import { expect, test } from "vitest";
import { live } from "../../../../src/actions/ports/live.ts";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import { castOf } from "../../../../src/practice/actions/drill/cast-of.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { peopleOf } from "../../../../src/practice/domain/run/people-of.ts";
import { type DrillLog, readDrill } from "../../../../src/practice/domain/run/read-drill.ts";
import { createPlayer } from "../../../kit/drill/drill-player.ts";

const [one, other] = builtInScenarios as readonly [Scenario, Scenario];
const drillOf = (scenario: Scenario): DrillLog => readDrill(createPlayer(scenario).facts()) as DrillLog;
const names = (scenario: Scenario): readonly string[] => peopleOf(scenario).map(({ name }) => name);
const shown = (cast: ReturnType<typeof castOf>): readonly string[] => cast.get().map(({ name }) => name);

test("a drill that is read already has its cast at once", () => {
  expect(names(one).length).toBeGreaterThan(1);
  expect(shown(castOf(live<DrillLog | null>(drillOf(one))))).toEqual(names(one));
});

test("one that comes later brings its own, another story another one, and no story nobody", () => {
  const drill = live<DrillLog | null>(null);
  const cast = castOf(drill);
  expect(shown(cast)).toEqual([]);
  for (const scenario of [one, other]) {
    drill.set(drillOf(scenario));
    expect(shown(cast)).toEqual(names(scenario));
  }
  drill.set(null);
  expect(shown(cast)).toEqual([]);
});

test("an entry more in the same story tells nobody anything new", () => {
  const drill = live<DrillLog | null>(drillOf(one));
  const cast = castOf(drill);
  let told = 0;
  cast.subscribe(() => {
    told += 1;
  });
  drill.set({ ...(drill.get() as DrillLog) });
  expect(told).toBe(0);
});
