// Whether something that this version can't simply trust is a fact: an imported entry, or one from the second copy.

import * as z from "zod/mini";
import { packIn } from "../../domain/incident/course/former-facts.ts";
import { type Fact, isKnownFact, isPackFrozen } from "../../domain/incident/facts.ts";
import { placeOf } from "../json/place-of.ts";
import { baseSchema, dataSchema } from "./fact-schema.ts";

/**
 * Returns what is wrong with one entry, beginning with its field; null if nothing is. A fact of a type that this
 * version doesn't know is right if its base is.
 */
export const factProblem = (value: unknown): string | null => {
  const base = z.safeParse(baseSchema, value);
  if (!base.success) return placeOf(base.error);
  const fact = value as Fact;
  if (!isKnownFact(fact)) return null;
  const data = z.safeParse(dataSchema(fact.type), isPackFrozen(fact) ? { pack: packIn(fact) } : fact.data);
  return data.success ? null : `.data${placeOf(data.error)}`;
};
