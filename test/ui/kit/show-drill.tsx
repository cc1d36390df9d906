// Shows a screen of a drill that was played before, over logs imported to the phone.

import { act, cleanup, screen, waitFor } from "@testing-library/preact/pure";
import { expect } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { IncidentRoute } from "../../../src/ui/screens/incident/IncidentRoute.tsx";
import { partsWords } from "../../../src/ui/words/parts.ts";
import { createTestPorts, type TestPorts, type TestPortsOptions } from "../../kit/app/ports.ts";
import { bring, playedDrill } from "../../kit/drill/drills.ts";
import { createTestKit, screenArrived, settle, showScreen } from "./show-screen.tsx";

export interface ShownDrill {
  readonly ports: TestPorts;
  /** Shows another step of the drill's incident. */
  go(step: string): Promise<void>;
}

/** Shows `/incident/one-incident-lead/<step>` of the drill; `beside` are other logs on the phone. */
export const showDrill = async (
  step: string,
  facts: readonly Fact[],
  { beside = [], ...options }: TestPortsOptions & { readonly beside?: readonly (readonly Fact[])[] } = {},
): Promise<ShownDrill> => {
  const ports = createTestPorts(options);
  for (const log of [playedDrill(facts), ...beside]) await bring(ports.log, log);
  const end = Math.max(...facts.map(({ at }) => at));
  ports.clock.set((end + 3_600_000) as Instant);
  const kit = createTestKit(ports);
  const go = async (next: string): Promise<void> => {
    await act(cleanup);
    await showScreen(IncidentRoute, kit, `/incident/one-incident-lead/${next}`, "/incident/:id/:step?");
    await screenArrived();
    // Its logs are read after its file has loaded.
    await waitFor(() => expect(screen.queryByText(partsWords.loading)).toBeNull());
    await settle();
  };
  await go(step);
  return { ports, go };
};
