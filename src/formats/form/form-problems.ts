// Everything wrong with a value that is being written, each problem with its place, by the schema for its files.

import * as z from "zod/mini";
import { packProblem } from "../pack/pack-problem.ts";

export interface FormProblem {
  readonly path: readonly PropertyKey[];
  /** "must not be empty": continues the sentence after the name of the field. */
  readonly problem: string;
}

/** Returns all problems; none if the value could be exported and imported as it is. Never throws on plain data. */
export const formProblems = (schema: z.core.$ZodType, value: unknown): readonly FormProblem[] => {
  const result = z.safeParse(schema, value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.map((issue) => ({ path: issue.path, problem: packProblem([issue]).problem }));
};
