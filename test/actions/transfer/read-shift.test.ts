import { expect, test } from "vitest";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { readShift } from "../../../src/actions/transfer/read-shift.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { POSTMORTEM_WATCH_MS } from "../../../src/domain/views/shift-digest.ts";
import { createTestPorts } from "../../kit/app/ports.ts";

const DAY_MS = 86_400_000;

const phone = () => {
  const ports = createTestPorts();
  const sessions = createSessions(ports);
  const declare = async (drill = false): Promise<IncidentSession> => {
    const session = declareIncident(ports, sessions, { drill, at: ports.clock.now(), pack: builtInPack });
    session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    await session.settled();
    return session;
  };
  const read = (from = sessions) => readShift(ports, from, ports.clock.now());
  return { ports, sessions, declare, read };
};
const close = async (session: IncidentSession): Promise<void> => {
  session.run({ type: "resolve" });
  session.run({ type: "standDown" });
  await session.settled();
};

test("open incidents and drills are read, with their packs, also when no screen has opened them", async () => {
  const { ports, declare, read } = phone();
  const real = await declare();
  const drill = await declare(true);
  const all = await read(createSessions(ports));
  expect(all.map(({ incident }) => incident.id).sort()).toEqual([real.id, drill.id].sort());
  expect(all.every(({ pack }) => pack.format === "first90.pack")).toBe(true);
});

test("what is open in this page is read from there", async () => {
  const { declare, read } = phone();
  const session = await declare();
  session.run({ type: "describe", field: "service", text: "checkout" });
  expect((await read())[0]?.incident.details.service).toBe("checkout");
});

test("an incident that was closed stays as long as its postmortem may be due", async () => {
  const { ports, declare, read } = phone();
  await close(await declare());
  expect(await read()).toHaveLength(1);
  ports.clock.pass(60 * 86_400_000);
  expect(await read()).toEqual([]);
});

test("one that took four weeks is there for as long after its end as any other", async () => {
  const { ports, declare, read } = phone();
  const session = await declare();
  ports.clock.pass(29 * DAY_MS);
  await close(session);
  expect(await read()).toHaveLength(1);
  ports.clock.pass(POSTMORTEM_WATCH_MS - DAY_MS);
  expect(await read()).toHaveLength(1);
});

test("one that is open is read however old it is", async () => {
  const { ports, declare, read } = phone();
  await declare();
  ports.clock.pass(400 * DAY_MS);
  expect(await read()).toHaveLength(1);
});

test("a log that can't be read is no empty digest", async () => {
  const { ports, sessions } = phone();
  const log = { ...ports.log, listAll: () => Promise.reject(new Error("lost")) };
  await expect(readShift({ ...ports, log }, sessions, ports.clock.now())).rejects.toThrow("lost");
});
