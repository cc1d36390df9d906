// An open incident on a phone, and the comms desk's screens for it.

import { act, cleanup, fireEvent, screen } from "@testing-library/preact/pure";
import type { IncidentSession } from "../../../src/actions/incident/incident-session.ts";
import { severityOfClass } from "../../../src/domain/pack/severities.ts";
import { IncidentRoute } from "../../../src/ui/screens/incident/IncidentRoute.tsx";
import { createTestPorts, START, type TestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { createTestKit, screenArrived, showScreen } from "./show-screen.tsx";

export interface CommsDesk {
  readonly ports: TestPorts;
  readonly session: IncidentSession;
  /** Leaves the current screen and opens this screen of the incident. */
  show(step: string): Promise<void>;
}

export type CommsDeskOptions = TestPortsOptions & { readonly drill?: boolean };

/** Returns the desk of a SEV2 just declared: checkout is slow. */
export const openCommsDesk = async ({ drill = false, ...options }: CommsDeskOptions = {}): Promise<CommsDesk> => {
  const ports = createTestPorts(options);
  const kit = createTestKit(ports);
  const session = await kit.declareIncident({ drill, at: START });
  session.run({ type: "setSeverity", severity: severityOfClass("SEV2"), triage: null, reason: null });
  session.run({ type: "describe", field: "service", text: "checkout" });
  session.run({ type: "describe", field: "impact", text: "slow" });
  return {
    ports,
    session,
    async show(step) {
      await act(cleanup);
      await showScreen(IncidentRoute, kit, `/incident/${session.id}/${step}`, "/incident/:id/:step?");
      await screenArrived();
      await linterArrived();
    },
  };
};

// The linter and the reader of promises load after the update screen, some turns of the event loop later.
const linterArrived = async (): Promise<void> => {
  await import("../../../src/ui/screens/incident/update/LintPanel.tsx");
  await import("../../../src/domain/update/promise-desk.ts");
  for (let turn = 0; turn < 5; turn += 1) await act(async () => new Promise((done) => setTimeout(done)));
};

/** Returns the button of that name. */
export const button = (name: string | RegExp): HTMLElement => screen.getByRole("button", { name });

/** Taps the button of that name. */
export const tap = async (name: string | RegExp): Promise<void> => {
  await act(async () => void button(name).click());
  await screenArrived();
};

/** Returns the field with the edited text. */
export const field = (): HTMLTextAreaElement =>
  screen.getByRole("textbox", { name: "Your text, exactly as it will be pasted" }) as HTMLTextAreaElement;

/** Puts this text into the field. */
export const type = async (text: string): Promise<void> => {
  await act(async () => void fireEvent.input(field(), { target: { value: text } }));
};

/** Returns the filled text; empty while it is edited. */
export const preview = (): string => document.querySelector("[data-update-preview]")?.textContent ?? "";
