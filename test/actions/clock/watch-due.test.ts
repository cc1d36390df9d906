import { expect, test } from "vitest";
import { noteClockJumps } from "../../../src/actions/clock/note-clock-jump.ts";
import { type DueAlarm, watchDue } from "../../../src/actions/clock/watch-due.ts";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import { createOpenIncidents } from "../../../src/actions/incident/open-incidents.ts";
import { createSessions } from "../../../src/actions/incident/sessions.ts";
import { live } from "../../../src/actions/ports/live.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { createTestPorts, START } from "../../kit/app/ports.ts";

const MIN = 60_000;

const stage = async () => {
  const rings: number[] = [];
  const badges: number[] = [];
  const ports = createTestPorts();
  const watched = {
    ...ports,
    alerts: {
      ring: () => void rings.push(ports.clock.now() - START),
      badge: (count: number) => void badges.push(count),
    },
  };
  const sessions = createSessions(watched);
  const open = createOpenIncidents(watched.log);
  let due: { ms: number; callback: () => void } | null = null;
  const timer: DueAlarm = {
    set: (ms, callback) => {
      due = { ms, callback };
    },
    onReturn: () => undefined,
  };
  const declare = async () => {
    const session = declareIncident(watched, sessions, { drill: false, at: ports.clock.now(), pack: builtInPack });
    session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
    await session.settled();
    await open.refresh();
    return session;
  };
  const post = (session: Awaited<ReturnType<typeof declare>>) =>
    session.run({
      type: "postUpdate",
      update: {
        template: "update",
        audience: "engineering",
        format: "slack",
        way: "copied",
        status: "investigating",
        subject: null,
        text: "x",
        nextUpdateAt: null,
      },
    });
  // Time passes in the timer's own steps, so that nothing rings earlier or later than it says.
  const pass = (ms: number): void => {
    const end = ports.clock.now() + ms;
    while (due && ports.clock.now() + due.ms <= end) {
      const { ms: wait, callback } = due;
      ports.clock.pass(Math.max(1, wait));
      callback();
    }
    ports.clock.set(end);
  };
  watchDue(watched, open, sessions, timer);
  return { ports, sessions, open, declare, post, pass, rings, badges };
};

test("rings once when an update falls due, at the second, and shows the number on the icon", async () => {
  const { declare, post, pass, rings, badges } = await stage();
  const session = await declare();
  post(session);
  pass(19 * MIN);
  expect(rings).toEqual([]);
  pass(30 * MIN);
  expect(rings).toEqual([20 * MIN]);
  expect(badges.at(-1)).toBe(1);
  post(session);
  expect(badges.at(-1)).toBe(0);
  pass(21 * MIN);
  expect(rings).toHaveLength(2);
});

test("rings again at the time that a reminder was put off to, and never after resolve", async () => {
  const { ports, declare, post, pass, rings } = await stage();
  const session = await declare();
  post(session);
  pass(20 * MIN);
  session.run({ type: "snoozeMove", move: "send-update", until: (ports.clock.now() + 5 * MIN) as Instant });
  pass(4 * MIN);
  expect(rings).toEqual([20 * MIN]);
  pass(MIN);
  expect(rings).toEqual([20 * MIN, 25 * MIN]);
  post(session);
  session.run({ type: "resolve" });
  pass(60 * MIN);
  expect(rings).toHaveLength(2);
});

test("watches every open incident, each with its own clock", async () => {
  const { declare, post, pass, rings, badges } = await stage();
  const first = await declare();
  post(first);
  pass(5 * MIN);
  const second = await declare();
  post(second);
  pass(30 * MIN);
  expect(rings).toEqual([20 * MIN, 25 * MIN]);
  expect(badges.at(-1)).toBe(2);
});

test("a clock that is set is told in the log of each open incident, by the page on screen alone", async () => {
  for (const visible of [true, false]) {
    const { ports, sessions, open, declare } = await stage();
    const session = await declare();
    const jumped = live<{ readonly byMs: number; readonly at: Instant } | null>(null);
    noteClockJumps({ clock: { ...ports.clock, jumped } }, open, sessions, () => visible);
    jumped.set({ byMs: 60 * MIN, at: ports.clock.now() });
    await expect.poll(() => session.facts.get().some(({ type }) => type === "clock.jumped/1")).toBe(visible);
  }
});
