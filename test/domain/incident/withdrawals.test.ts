// What can be taken back, and that a drill's own story can't.

import { expect, test } from "vitest";
import { type Fact, isSeveritySet } from "../../../src/domain/incident/facts.ts";
import { distinctInOrder, foldIncident } from "../../../src/domain/incident/fold.ts";
import { isStoryFact, withdrawalsIn } from "../../../src/domain/incident/withdrawals.ts";
import { readMarks } from "../../../src/domain/told/marks.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { readDrill } from "../../../src/practice/domain/run/read-drill.ts";
import { playPoorly } from "../../kit/drill/players.ts";
import { createWriter, T0 } from "../../kit/log/log.ts";

const scenario = builtInScenarios[0];
if (!scenario) throw new Error("there are scenarios");
const facts = playPoorly(scenario);
const lead = facts[0]?.incidentId as Fact["incidentId"];
const write = createWriter(lead, "device-later");
const later = Math.max(...facts.map(({ at }) => at)) - T0 + 1_000;
const takeBack = (target: Fact): Fact => write.at(later, { type: "entry.withdrawn/1", data: { target: target.id } });

test("the story of a drill stands, whatever a log says", () => {
  const story = facts.filter(isStoryFact);
  expect(story.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["drill.started/1", "inject.shown/1", "drill.ended/1"]),
  );
  const log = distinctInOrder([...facts, ...story.map(takeBack)]);
  expect(withdrawalsIn(log)).toEqual([]);
  expect(foldIncident(lead, log).run).toEqual(foldIncident(lead, facts).run);
  expect(readDrill(log)?.run).toEqual(readDrill(facts)?.run);
  expect(readMarks(log).withdrawn.size).toBe(0);
});

test("a rating, and what a person did, can be taken back", () => {
  const rating = write.at(later, { type: "drill.rated/1", data: { item: "trade-offs", points: 2, by: "self" } });
  const severity = facts.find(isSeveritySet) as Fact;
  const log = distinctInOrder([...facts, rating, takeBack(rating), takeBack(severity)]);
  expect(withdrawalsIn(log)).toHaveLength(2);
  expect(foldIncident(lead, log).severity).toBeNull();
  expect(readDrill(log)?.facts.some(({ id }) => id === rating.id)).toBe(false);
});
