// Everything wrong with a scenario that is being written, by the schema for its files.

import { type FormProblem, formProblems } from "../form/form-problems.ts";
import { scenarioSchema } from "./scenario-schema.ts";

/** Returns all problems; none if the scenario could be exported and imported as it is. Never throws on plain data. */
export const scenarioProblems = (value: unknown): readonly FormProblem[] => formProblems(scenarioSchema, value);
