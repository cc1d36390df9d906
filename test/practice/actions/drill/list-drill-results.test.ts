// Drills with their scores, from whole logs: none of the real ones, each with all of its incidents.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listIncidents } from "../../../../src/actions/incident/list-incidents.ts";
import type { IncidentId, PersonId } from "../../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../../src/domain/incident/facts.ts";
import { listDrillResults, readOtherParts } from "../../../../src/practice/actions/drill/list-drill-results.ts";
import { builtInScenarios } from "../../../../src/practice/content/built-in-scenarios.ts";
import { ownPast, playedBy } from "../../../../src/practice/domain/history/own-past.ts";
import { createTestPorts } from "../../../kit/app/ports.ts";
import { bring, playedDrill, smallScenario } from "../../../kit/drill/drills.ts";
import { playPoorly, playWell } from "../../../kit/drill/players.ts";
import { ana, ben, createWriter, firstNinetySeconds, INCIDENT } from "../../../kit/log/log.ts";

const last = builtInScenarios.find(({ certifies }) => certifies) as Scenario;
const good = playWell(smallScenario);
const poor = playPoorly(smallScenario);
const three = playWell(last);

const phone = async (...logs: readonly (readonly Fact[])[]) => {
  const ports = createTestPorts();
  for (const facts of logs) await bring(ports.log, facts);
  return ports;
};

test("a finished, a stopped and an open drill: those that are over are listed, oldest first, each with its state", async () => {
  const open = good.slice(0, 40).filter(({ type }) => type !== "drill.ended/1" && type !== "incident.stood-down/1");
  const ports = await phone(
    playedDrill(good, { name: "later", days: 3 }),
    playedDrill(poor, { name: "earlier", days: 1 }),
    playedDrill(open, { name: "open", days: 5 }),
  );
  expect((await listDrillResults(ports)).map(({ incident, state }) => [incident, state])).toEqual([
    ["earlier-incident-lead", "stopped"],
    ["later-incident-lead", "finished"],
  ]);
});

test("a drill of three incidents is one result, with the facts of all of them", async () => {
  const ports = await phone(playedDrill(three, { name: "three" }), playedDrill(good, { name: "one" }));
  const results = await listDrillResults(ports);
  expect(results.map(({ scenario }) => scenario.id).sort()).toEqual([last.id, smallScenario.id].sort());
  const result = results.find(({ scenario }) => scenario.id === last.id);
  expect(result?.score.points).toBeGreaterThanOrEqual(75);
  const others = await readOtherParts(ports, "three-incident-lead" as IncidentId);
  expect(new Set(others.map(({ incidentId }) => incidentId)).size).toBe(2);
  expect(await readOtherParts(ports, "one-incident-lead" as IncidentId)).toEqual([]);
});

test("no real incident is among the drills, whatever drill facts reach its log, and no drill among the real ones", async () => {
  const write = createWriter(INCIDENT, "device-stray");
  const stray = good
    .filter(({ type }) => type.startsWith("drill.") || type === "inject.shown/1")
    .map((fact) => write.at(60_000, { type: fact.type, data: fact.data } as never));
  const ports = await phone([...firstNinetySeconds(), ...stray], playedDrill(good));
  expect((await listDrillResults(ports)).map(({ incident }) => incident)).toEqual(["one-incident-lead"]);
  const { real, drills } = await listIncidents(ports);
  expect(real.map(({ id }) => id)).toEqual([INCIDENT]);
  expect(drills.map(({ id }) => id)).toEqual(["one-incident-lead"]);
});

test("the results are the same whatever the order in which the logs came", async () => {
  const logs = [
    playedDrill(good, { name: "a" }),
    playedDrill(poor, { name: "b", days: 2 }),
    playedDrill(three, { name: "c", days: 4 }),
    firstNinetySeconds(),
  ];
  const expected = await listDrillResults(await phone(...logs));
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(logs, { minLength: logs.length }), async (shuffled) => {
      expect(await listDrillResults(await phone(...shuffled))).toEqual(expected);
    }),
    { numRuns: 8 },
  );
});

test("a drill is compared with finished ones of the same player before it, who is known by name on another phone", async () => {
  const sameAna = { id: "person-other-phone" as PersonId, name: "ana " };
  const ports = await phone(
    playedDrill(good, { name: "a", days: 1, player: sameAna }),
    playedDrill(good, { name: "b", days: 2, player: ben }),
    playedDrill(poor, { name: "c", days: 3 }),
    playedDrill(good, { name: "d", days: 4 }),
    playedDrill(good, { name: "e", days: 5 }),
  );
  const results = await listDrillResults(ports);
  const fourth = results.find(({ incident }) => incident.startsWith("d-"));
  expect(fourth && ownPast(fourth, results)).toHaveLength(1);
  expect(playedBy(results, ana).map(({ incident }) => incident.slice(0, 1))).toEqual(["a", "d", "e"]);
});
