// Takes a scenario from a file: all or nothing, and nothing is replaced that nobody was asked about.

import { isSameData } from "../../../domain/fact/same-data.ts";
import type { Scenario } from "../../../domain/incident/drill/scenario.ts";
import { freeId } from "./free-id.ts";
import { keepScenario } from "./keep-scenarios.ts";
import { type LibraryEntry, readLibrary, type ScenarioShelf } from "./read-library.ts";
import type { ScenarioPorts } from "./team-scenarios.ts";

export type ScenarioFile =
  | { readonly type: "kept"; readonly scenario: Scenario }
  /** It is here already, word for word. */
  | { readonly type: "same"; readonly scenario: Scenario }
  /** Another one has its id; nothing was kept yet. `apart` is it under an id of its own. */
  | {
      readonly type: "clash";
      readonly scenario: Scenario;
      readonly apart: Scenario;
      readonly here: LibraryEntry;
    }
  | { readonly type: "refused"; readonly message: string };

/** Resolves to what came of the file; all but "kept" have changed nothing. Rejects where it can't be stored. */
export const openScenarioFile = async (
  ports: ScenarioPorts,
  shelf: Pick<ScenarioShelf, "builtIn">,
  text: string,
): Promise<ScenarioFile> => {
  const { readScenario } = await import("../../formats/parse-scenario.ts");
  const read = readScenario(text);
  if (!read.ok) return { type: "refused", message: read.message };
  const { scenario } = read;
  const { entries } = await readLibrary(ports, shelf);
  const here = entries.find((entry) => entry.scenario.id === scenario.id);
  if (here && isSameData(here.scenario, scenario)) return { type: "same", scenario };
  if (here) {
    const id = freeId(
      scenario.id,
      entries.map((entry) => entry.scenario.id),
    );
    return { type: "clash", scenario, apart: { ...scenario, id }, here };
  }
  const kept = await keepScenario(ports, scenario);
  return kept.ok ? { type: "kept", scenario } : { type: "refused", message: kept.message };
};
