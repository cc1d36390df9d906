// A drill on screen: started as its brief starts it, with time passed by the test.

import { act, cleanup, screen, within } from "@testing-library/preact/pure";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import type { Fact, FactWith } from "../../../src/domain/incident/facts.ts";
import { startDrill } from "../../../src/practice/actions/drill/start-drill.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { IncidentRoute } from "../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { createTestKit, screenArrived, settle, showScreen, type TestKit } from "./show-screen.tsx";

export interface DrillStage {
  readonly ports: TestPorts;
  readonly kit: TestKit;
  readonly session: IncidentSession;
  show(step: string, of?: string): Promise<void>;
  /** Lets `seconds` seconds pass, so that messages due in them arrive. */
  pass(seconds: number): Promise<void>;
  logged<Type extends Fact["type"]>(type: Type): readonly FactWith<Type>[];
}

/** Returns a drill that has just been declared. */
export const stageDrill = async (id: string): Promise<DrillStage> => {
  const ports = createTestPorts();
  const kit = createTestKit(ports);
  const scenario = builtInScenarios.find((one) => one.id === id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  const at = ports.clock.now();
  const session = await startDrill(
    { ports, sessions: kit.sessions, random: { below: () => 7 } },
    { scenario, speed: 1, pushedAt: null, alertAt: at, acknowledgedAt: at, at },
  );
  await kit.needs.stories.load();
  return {
    ports,
    kit,
    session,
    async show(step, of = session.id) {
      await act(cleanup);
      await showScreen(IncidentRoute, kit, `/incident/${of}/${step}`, "/incident/:id/:step?");
      await screenArrived();
      for (let turn = 0; turn < 5; turn += 1) await act(async () => new Promise((done) => setTimeout(done)));
    },
    async pass(seconds) {
      for (let passed = 0; passed < seconds; passed += 5) {
        ports.clock.pass(5_000);
        await act(async () => void document.dispatchEvent(new Event("visibilitychange")));
      }
      await settle();
    },
    logged<Type extends Fact["type"]>(type: Type) {
      return session.facts.get().filter((fact): fact is FactWith<Type> => fact.type === type);
    },
  };
};

/** The lines of the channel, oldest first. */
export const lines = (): readonly string[] =>
  within(screen.getByRole("log", { name: "Messages" }))
    .getAllByRole("listitem")
    .map((line) => line.textContent ?? "");
