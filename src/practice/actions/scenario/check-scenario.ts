// Checks a scenario while it is being written. The schemas are heavy and load when the editor is opened.

import type { FormProblem } from "../../../formats/form/form-problems.ts";

type CheckScenario = (value: unknown) => readonly FormProblem[];

/** Resolves to the check, which then answers at once; rejects if its file can't be loaded. */
export const loadScenarioCheck = async (): Promise<CheckScenario> =>
  (await import("../../../formats/scenario/scenario-problems.ts")).scenarioProblems;
