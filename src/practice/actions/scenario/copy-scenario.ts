// A new scenario from one that is there: a copy to be changed, or the template.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { freeId } from "./free-id.ts";
import { type KeptScenario, keepScenario } from "./keep-scenarios.ts";
import { readLibrary, type ScenarioShelf } from "./read-library.ts";
import type { ScenarioPorts } from "./team-scenarios.ts";

/**
 * Resolves to the copy once it is kept under an id of its own, or to why it can't be. A copy doesn't certify: the path to
 * a certificate ends where it did.
 */
export const copyScenario = async (
  ports: ScenarioPorts,
  shelf: ScenarioShelf,
  scenario: Scenario,
  title: string,
): Promise<KeptScenario> => {
  const { entries } = await readLibrary(ports, shelf);
  const id = freeId(
    scenario === shelf.template ? "own" : scenario.id,
    entries.map((entry) => entry.scenario.id),
  );
  return keepScenario(ports, { ...scenario, id, title, certifies: false });
};
