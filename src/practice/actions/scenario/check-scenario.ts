// Checks a scenario while it is written. The schemas are heavy and come when the editor is opened.

import type { ScenarioProblem } from "../../../formats/scenario/scenario-problems.ts";

export type { ScenarioProblem };
export type CheckScenario = (value: unknown) => readonly ScenarioProblem[];

/** Resolves to the check, which then answers at once; rejects where its file can't be had. */
export const loadScenarioCheck = async (): Promise<CheckScenario> =>
  (await import("../../../formats/scenario/scenario-problems.ts")).scenarioProblems;
