// Lists, stores and removes the scenarios of this phone.

import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { scenarioLimitWords } from "../words/scenario-words.ts";
import { readLibrary } from "./read-library.ts";
import { changeStored, type ScenarioPorts } from "./team-scenarios.ts";

const MOST = 50;

export type KeptScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly message: string };

/** Resolves to all scenarios, a team's own version in place of the built-in one with its id. */
export const listScenarios = async (
  ports: Pick<ScenarioPorts, "kept">,
  builtIn: readonly Scenario[],
): Promise<readonly Scenario[]> => (await readLibrary(ports, { builtIn })).entries.map(({ scenario }) => scenario);

/** Resolves to the scenario once it is durably stored in place of one with the same id, or to why it can't be. */
export const keepScenario = async (ports: ScenarioPorts, scenario: Scenario): Promise<KeptScenario> => {
  const { parseScenario } = await import("../../formats/parse-scenario.ts");
  const read = parseScenario(scenario);
  if (!read.ok) return read;
  const hasRoom = await changeStored(ports, (stored) => {
    const at = stored.findIndex((value) => idOf(value) === scenario.id);
    if (at >= 0) return stored.with(at, read.scenario);
    return stored.length < MOST ? [...stored, read.scenario] : null;
  });
  return hasRoom ? read : { ok: false, message: scenarioLimitWords.full(MOST) };
};

/** Resolves once the team's scenario with this id is gone; a built-in one is then again as it came. */
export const removeScenario = async (ports: ScenarioPorts, id: string): Promise<void> => {
  await changeStored(ports, (stored) => stored.filter((value) => idOf(value) !== id));
};

const idOf = (value: unknown): unknown => (value as { readonly id?: unknown } | null)?.id;
