// Scenarios as files that people may edit too. Separate from reading them, which needs the schemas.

import type { Scenario } from "../../domain/incident/drill/scenario.ts";

/** Returns the file of one scenario, indented; it reads back to the same scenario. */
export const writeScenario = (scenario: Scenario): string =>
  `${JSON.stringify({ format: "first90.scenario", version: 1, scenario }, null, 2)}\n`;
