// What an editor knows beyond the rules of a pack. A file may break it: it was good advice for people, not a limit.

import * as z from "zod/mini";

export interface Advice {
  /** The most entries that are offered for a list. */
  readonly most?: number;
  /** The kind that a new value is. */
  readonly start?: string;
}

/** Nine lines are the most that a tired person reads. */
export const ADVISED_LINES = 9;

export const advice = z.registry<Advice>();

/** Returns the schema, with the advice. */
export const advised = <Schema extends z.core.$ZodType>(schema: Schema, said: Advice): Schema => {
  advice.add(schema, said as never);
  return schema;
};
