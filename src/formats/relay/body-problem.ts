// Turns what zod found into the sentence that the relay answers: which field, and what is wrong with it.

import type * as z from "zod/mini";
import { packProblem } from "../pack-problem.ts";

/** Returns one sentence about the first problem; the issues must have been made with `reportInput`. */
export const bodyProblem = (issues: readonly z.core.$ZodIssue[]): string => {
  const { place, problem } = packProblem(issues);
  const [issue] = issues;
  return `${issue?.path.length ? place : "The body"} ${problem}.`;
};
