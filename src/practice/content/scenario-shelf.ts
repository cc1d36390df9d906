// Everything about scenarios that comes with the app, in one file to load at once. Never import it statically.

import { builtInScenarios } from "./built-in-scenarios.ts";
import { newScenario } from "./new-scenario.ts";

export const scenarioShelf = { builtIn: builtInScenarios, template: newScenario } as const;
