// The drills screens of a phone with a relay and a team, as a test taps them.

import { act, cleanup } from "@testing-library/preact/pure";
import { DrillsRoute } from "../../../src/practice/ui/drills/DrillsRoute.tsx";
import { createTestPorts, type TestPorts } from "../../kit/app/ports.ts";
import { createTestRelayPorts, createTestTeam, type TestRelayPorts } from "../../kit/app/relay-ports.ts";
import { createTestKit, settle, showScreen } from "../../ui/kit/show-screen.tsx";

export interface DrillsPhone {
  readonly relay: TestRelayPorts;
  readonly ports: TestPorts;
  readonly show: (address: string) => Promise<void>;
}

/** A phone with empty storage, which is in no team yet. */
export const createDrillsPhone = (): DrillsPhone => {
  const relay = createTestRelayPorts();
  const ports = createTestPorts();
  const kit = createTestKit(ports, createTestTeam(relay));
  const show = async (address: string): Promise<void> => {
    await act(cleanup);
    await showScreen(DrillsRoute, kit, address, "/drills/:part?/:id?");
    await settle();
  };
  return { relay, ports, show };
};

export const text = (): string => document.body.textContent ?? "";
