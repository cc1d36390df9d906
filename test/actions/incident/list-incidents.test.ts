import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { listIncidents } from "../../../src/actions/incident/list-incidents.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { undoEntry } from "../../../src/actions/incident/undo-entry.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { listPracticeRuns } from "../../../src/practice/actions/drill/list-practice-runs.ts";
import { createTestPorts } from "../../kit/app/ports.ts";

const phone = () => {
  const ports = createTestPorts();
  const sessions = createSessions(ports);
  const declare = (drill: boolean): IncidentSession => {
    ports.clock.pass(60_000);
    return declareIncident(ports, sessions, { drill, at: ports.clock.now(), pack: builtInPack });
  };
  const standDown = async (session: IncidentSession): Promise<void> => {
    session.run({ type: "resolve" });
    session.run({ type: "standDown" });
    await session.settled();
  };
  return { ports, declare, standDown };
};

test("real incidents and drills are never mixed; the newest come first, open or not", async () => {
  const { ports, declare, standDown } = phone();
  const first = declare(false);
  const drill = declare(true);
  const second = declare(false);
  await standDown(first);
  await Promise.all([drill.settled(), second.settled()]);
  const { real, drills } = await listIncidents(ports);
  expect(real.map(({ id, open }) => [id, open])).toEqual([
    [second.id, true],
    [first.id, false],
  ]);
  expect(drills.map(({ id }) => id)).toEqual([drill.id]);
});

test("a practice run tells how long its first moves took, and which were not made", async () => {
  const { ports, declare, standDown } = phone();
  const run = declare(true);
  ports.clock.pass(12_000);
  run.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
  ports.clock.pass(8_000);
  run.run({ type: "assignRole", role: "ic", person: ports.identity.me.get() });
  await standDown(run);
  const { open, past } = await listPracticeRuns(ports);
  expect(open).toEqual([]);
  expect(past.map(({ summary, moves }) => [summary.id, moves])).toEqual([
    [run.id, { severityMs: 12_000, commandMs: 20_000, firstUpdateMs: null }],
  ]);
});

test("practice runs are drills only: open ones to resume, and none whose declaration was taken back", async () => {
  const { ports, declare } = phone();
  const real = declare(false);
  const open = declare(true);
  const undone = declare(true);
  const declared = undone.facts.get().find(({ type }) => type === "incident.declared/1");
  if (declared) await undoEntry(undone, declared.id);
  await Promise.all([real, open, undone].map((session) => session.settled()));
  const runs = await listPracticeRuns(ports);
  expect(runs.open.map(({ id }) => id)).toEqual([open.id]);
  expect(runs.past).toEqual([]);
});

test("at most nine past runs are shown", async () => {
  const { ports, declare, standDown } = phone();
  for (let count = 0; count < 11; count += 1) await standDown(declare(true));
  expect((await listPracticeRuns(ports)).past).toHaveLength(9);
});
