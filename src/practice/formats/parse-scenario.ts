// Scenarios from files: read whole, or refused with a sentence that names the place.

import * as z from "zod/mini";
import type { Scenario } from "../../domain/incident/drill/scenario.ts";
import { parseJson } from "../../formats/json/parse-json.ts";
import { packProblem } from "../../formats/pack/pack-problem.ts";
import { scenarioSchema } from "../../formats/scenario/scenario-schema.ts";

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  | { readonly ok: false; readonly message: string };

const MAX_CHARACTERS = 1_000_000;

/** Returns the scenario as a copy, or one sentence that names the first thing wrong. Never throws on parsed JSON. */
export const parseScenario = (value: unknown): ReadScenario => {
  const result = z.safeParse(scenarioSchema, value, { reportInput: true });
  if (result.success) return { ok: true, scenario: result.data };
  const { place, problem } = packProblem(result.error.issues);
  return refuse(`${place === "the pack" ? "The scenario" : `scenario.${place}`} ${problem}. Nothing was imported.`);
};

/** Returns the scenario of an exported file, or why it can't be read. Never throws. */
export const readScenario = (text: string): ReadScenario => {
  if (text.length > MAX_CHARACTERS) return refuse("The file is larger than 1 MB. Is it a scenario?");
  const parsed = parseJson(text);
  if (!parsed.ok) return refuse(parsed.message);
  const file = parsed.value;
  if (!isObject(file) || file.format !== "first90.scenario") {
    return refuse("This isn’t a First90 scenario: the field “format” is not “first90.scenario”.");
  }
  if (file.version !== 1) {
    return Number.isInteger(file.version) && (file.version as number) > 1
      ? refuse(
          "The field “version” says that this scenario was made by a newer version of First90. Update the app first.",
        )
      : refuse("The field “version” is missing or unknown. The file may be damaged.");
  }
  return parseScenario(file.scenario);
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const refuse = (message: string): ReadScenario => ({ ok: false, message });
