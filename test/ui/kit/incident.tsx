// An incident on screen: declared with real ports, shown at any of its addresses, tapped by name.

import { act, cleanup, fireEvent, screen, within } from "@testing-library/preact/pure";
import { declareIncident } from "../../../src/actions/incident/declare-incident.ts";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import type { PersonId } from "../../../src/domain/fact/ids.ts";
import type { FactType } from "../../../src/domain/incident/facts.ts";
import type { Pack } from "../../../src/domain/pack/pack.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import type { AppServices } from "../../../src/ui/context/app-context.ts";
import { IncidentRoute } from "../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts, type TestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { ben } from "../../kit/log/log.ts";
import { createTestKit, screenArrived, settle, showScreen } from "./show-screen.tsx";

export interface Stage {
  readonly ports: TestPorts;
  readonly kit: AppServices;
  readonly session: IncidentSession;
  /** Shows the incident at a step of its address; the board without one. */
  show(step?: string): Promise<void>;
  /** The types of the facts logged since the last call. */
  logged(): readonly FactType[];
}

export interface StageOptions extends TestPortsOptions {
  readonly drill?: boolean;
  /** The cards it is run with; the built-in ones without it. */
  readonly pack?: Pack;
}

/** Returns a SEV2 whose commander is the phone's own person. */
export const stageIncident = async (options: StageOptions = {}): Promise<Stage> => {
  const ports = createTestPorts(options);
  const kit = createTestKit(ports);
  const at = ports.clock.now();
  const session = declareIncident(ports, kit.sessions, {
    drill: options.drill ?? false,
    at,
    pack: options.pack ?? builtInPack,
  });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
  session.run({ type: "assignRole", role: "ic", person: ports.identity.me.get() });
  await session.settled();
  let seen = session.facts.get().length;
  return {
    ports,
    kit,
    session,
    async show(step) {
      await act(cleanup);
      await showScreen(IncidentRoute, kit, `/incident/${session.id}${step ? `/${step}` : ""}`, "/incident/:id/:step?");
      await screenArrived();
    },
    logged() {
      const added = session.facts.get().slice(seen);
      seen = session.facts.get().length;
      return added.map(({ type }) => type);
    },
  };
};

/** Taps the button of this name, in the sheet if one is open. */
export const tap = async (name: string | RegExp): Promise<void> => {
  const dialog = screen.queryByRole("dialog");
  const from = dialog ? within(dialog) : screen;
  await act(async () => void from.getByRole("button", { name }).click());
  await settle();
};

/** Writes into the field of this name. */
export const write = async (label: string | RegExp, text: string): Promise<void> => {
  await act(
    async () => void fireEvent.input(screen.getByRole("textbox", { name: label }), { target: { value: text } }),
  );
};

/** Past the first minutes: roles held, first update out, five minutes done. */
export const underWay = async (options: StageOptions = {}): Promise<Stage> => {
  const stage = await afterNinety(options);
  const { session } = stage;
  for (const step of ["escalate", "runbook"]) session.run({ type: "doStep", list: "first-5", step });
  await session.settled();
  stage.logged();
  return stage;
};

/** At the first five minutes: roles held, first update out. */
export const afterNinety = async (options: StageOptions = {}): Promise<Stage> => {
  const stage = await stageIncident(options);
  const { session } = stage;
  session.run({ type: "nameChannel", name: "#inc" });
  session.run({ type: "assignRole", role: "ops", person: ben });
  session.run({ type: "assignRole", role: "comms", person: { id: "person-cleo" as PersonId, name: "Cleo" } });
  for (const step of ["freeze", "call", "second-eyes"]) session.run({ type: "doStep", list: "first-5", step });
  session.run({ type: "deferRole", role: "scribe" });
  session.run({
    type: "postUpdate",
    update: {
      template: "first-status",
      audience: "engineering",
      format: "slack",
      way: "copied",
      status: "investigating",
      subject: null,
      text: "x",
      nextUpdateAt: null,
    },
  });
  await session.settled();
  stage.logged();
  return stage;
};
