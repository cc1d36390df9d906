// Whether a drill's story is one. Its schema is the largest of all and for quiet times, so it comes in their files.

import * as z from "zod/mini";
import { placeOf } from "../json/place-of.ts";
import { scenarioSchema } from "../scenario/scenario-schema.ts";

/** Returns what is wrong with a scenario, beginning with its field; null if nothing is. */
export const storyProblem = (scenario: unknown): string | null => {
  const read = z.safeParse(scenarioSchema, scenario);
  return read.success ? null : placeOf(read.error);
};
