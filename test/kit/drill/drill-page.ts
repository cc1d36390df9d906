// A page of the app that plays a drill: real sessions over a log in memory, a clock and a timer that the test moves.

import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { createOpenIncidents, type OpenIncidents } from "../../../src/actions/incident/open-incidents.ts";
import { createSessions, type Sessions } from "../../../src/actions/incident/sessions.ts";
import { live } from "../../../src/actions/ports/live.ts";
import type { DeviceId, FactId, IncidentId } from "../../../src/domain/fact/ids.ts";
import type { Scenario } from "../../../src/domain/incident/drill/scenario.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createDrillRunner, type DrillRunner } from "../../../src/practice/actions/drill/drill-runner.ts";
import { startDrill } from "../../../src/practice/actions/drill/start-drill.ts";
import { createTestPorts, START, type TestPorts } from "../app/ports.ts";
import { createTestRelayPorts } from "../app/relay-ports.ts";
import { smallScenario } from "./drills.ts";

/** A page of the app: its state is its own, the log is the phone's. */
export interface DrillPage {
  readonly ports: TestPorts;
  readonly sessions: Sessions;
  readonly openIncidents: OpenIncidents;
  readonly runner: DrillRunner;
  readonly isMine: ReturnType<typeof live<boolean>>;
  rings(): number;
  /** Lets `seconds` seconds pass, each with its tick. */
  pass(seconds: number): Promise<void>;
  /** Lets time pass with the page asleep, then wakes it. */
  sleep(seconds: number): Promise<void>;
}

/** Resolves once pending work is done. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  await new Promise((done) => setTimeout(done));
};

/** Returns a page over the log of the phone. */
export const openPage = async (
  log = createTestPorts().log,
  { at = START as number, device = "device-1", mine = true } = {},
): Promise<DrillPage> => {
  let rung = 0;
  const ring = (): void => {
    rung += 1;
  };
  const base = createTestPorts({ log });
  base.clock.set(at);
  let ids = 0;
  const next = (): string => {
    ids += 1;
    return `${device}-${base.clock.now()}-${String(ids).padStart(5, "0")}`;
  };
  const ports: TestPorts = {
    ...base,
    ids: { ...base.ids, fact: () => next() as FactId, incident: () => next() as IncidentId },
    identity: { ...base.identity, device: device as DeviceId },
    alerts: { ring, badge: () => undefined },
  };
  const sessions = createSessions(ports);
  const openIncidents = createOpenIncidents(log);
  let due: (() => void) | null = null;
  let back: () => void = () => undefined;
  const timer = {
    set: (_ms: number, callback: () => void): void => {
      due = callback;
    },
    onReturn: (callback: () => void): void => {
      back = callback;
    },
  };
  const isMine = live(mine);
  const { kept } = createTestRelayPorts();
  const runner = createDrillRunner({ ports, sessions, openIncidents, timer, turn: { isMine }, kept });
  await openIncidents.refresh();
  await settle();
  return {
    ports,
    sessions,
    openIncidents,
    runner,
    isMine,
    rings: () => rung,
    async pass(seconds) {
      for (let second = 0; second < seconds; second += 1) {
        ports.clock.pass(1000);
        const call = due;
        due = null;
        call?.();
      }
      await settle();
    },
    async sleep(seconds) {
      ports.clock.pass(seconds * 1000);
      back();
      await settle();
    },
  };
};

/** Starts the drill at once, as its brief does. */
export const start = async (
  { ports, sessions, runner }: DrillPage,
  scenario: Scenario = smallScenario,
): Promise<IncidentSession> => {
  const at = ports.clock.now();
  const session = await startDrill(
    { ports, sessions, random: { below: () => 7 } },
    { scenario, speed: 1, pushedAt: null, alertAt: at, acknowledgedAt: at, at },
  );
  runner.follow(session.id);
  await settle();
  return session;
};

/** The messages that were shown, in order. */
export const shown = (facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact) => (fact.type === "inject.shown/1" ? [fact.data.inject] : []));
