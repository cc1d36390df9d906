// Checks a body against its schema. A problem becomes the sentence that the relay answers: which field, and why.

import type * as z from "zod/mini";
import { packProblem } from "../pack/pack-problem.ts";

export type BodySchema = z.ZodMiniType;
export type BodyOf<Schema extends BodySchema> = z.output<Schema>;

export type ParsedBody<Schema extends BodySchema> =
  | { readonly ok: true; readonly body: BodyOf<Schema> }
  | { readonly ok: false; readonly problem: string };

/** Returns the body as its schema outputs it, or one sentence about the first problem. */
export const parseBody = <Schema extends BodySchema>(schema: Schema, json: unknown): ParsedBody<Schema> => {
  const read = schema.safeParse(json, { reportInput: true });
  return read.success ? { ok: true, body: read.data } : { ok: false, problem: sentence(read.error.issues) };
};

const sentence = (issues: readonly z.core.$ZodIssue[]): string => {
  const { place, problem } = packProblem(issues);
  const [issue] = issues;
  return `${issue?.path.length ? place : "The body"} ${problem}.`;
};
