// Who usually has a role and who is called: beside the people list like their numbers, in order, and in no log or file.

import { expect, test } from "vitest";
import { packFile } from "../../../src/actions/cards/pack-file.ts";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { calledAt, keepCalled, keepUsual, readDuties, usualFor } from "../../../src/actions/team/duties.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Person } from "../../../src/domain/fact/ids.ts";
import { createTestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts } from "../../kit/app/relay-ports.ts";
import { ben } from "../../kit/log/log.ts";

const person = (id: string, name: string): Person => ({ id: id as Person["id"], name });
const cleo = person("person-cleo", "Cleo");
const dee = person("person-dee", "Dee");
const known = [ben, cleo, dee];

test("a role has its usual holder first, then its backup; nobody is both", async () => {
  const ports = createTestRelayPorts();
  await keepUsual(ports, "ops", { holder: dee.id, backup: ben.id });
  await keepUsual(ports, "comms", { holder: cleo.id, backup: cleo.id });
  const duties = await readDuties(ports);
  expect(usualFor(duties, "ops", known)).toEqual([dee, ben]);
  expect(usualFor(duties, "comms", known)).toEqual([cleo]);
  expect(usualFor(duties, "ic", known)).toEqual([]);
  await keepUsual(ports, "ops", { holder: null, backup: null });
  expect((await readDuties(ports)).usual.has("ops")).toBe(false);
});

test("the people of a severity keep their order; those the phone no longer knows are left out", async () => {
  const ports = createTestRelayPorts();
  await keepCalled(ports, "SEV1", [dee.id, ben.id]);
  const duties = await readDuties(ports);
  expect(calledAt(duties, "SEV1", known)).toEqual([dee, ben]);
  expect(calledAt(duties, "SEV1", [ben])).toEqual([ben]);
  expect(calledAt(duties, "SEV2", known)).toEqual([]);
  await keepCalled(ports, "SEV1", []);
  expect((await readDuties(ports)).called.size).toBe(0);
});

test("two that are kept at once are both kept", async () => {
  const ports = createTestRelayPorts();
  await Promise.all([
    keepCalled(ports, "SEV1", [ben.id]),
    keepCalled(ports, "SEV2", [cleo.id]),
    keepUsual(ports, "ic", { holder: dee.id, backup: null }),
  ]);
  const { called, usual } = await readDuties(ports);
  expect([called.size, usual.size]).toEqual([2, 1]);
});

test.each([["a text"], [[1]], [{ ic: null, SEV1: { people: "all" }, ops: { holder: 7 }, toString: {} }]])(
  "what is damaged is left out: %j",
  async (stored) => {
    const ports = createTestRelayPorts();
    for (const key of ["directory.usual", "directory.called"]) await ports.kept.writeSetting(key, stored);
    const { called, usual } = await readDuties(ports);
    expect([called.size, usual.size]).toEqual([0, 0]);
  },
);

test("no log and no cards file says who is called or who usually has a role", async () => {
  const [ports, relay] = [createTestPorts(), createTestRelayPorts()];
  await ports.roster.add(dee);
  await keepUsual(relay, "ops", { holder: dee.id, backup: null });
  await keepCalled(relay, "SEV2", [dee.id]);
  const at = ports.clock.now();
  const session = declareIncident(ports, createSessions(ports), { drill: false, at, pack: builtInPack });
  session.run({ type: "escalate", to: "Engineering manager", person: null, reason: "", trigger: null });
  await session.settled();
  const facts = JSON.stringify(await ports.log.readFacts(session.id));
  expect(facts).toContain("Engineering manager");
  expect(facts).not.toMatch(/Dee|person-dee/);
  expect(packFile(await ports.packs.current()).text).not.toMatch(/Dee|person-dee/);
});
