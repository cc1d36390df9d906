// Whether something that this version can't simply trust is a fact: an imported entry, or one from the second copy.

import * as z from "zod/mini";
import { packIn } from "../../domain/incident/course/former-facts.ts";
import { type Fact, isKnownFact, isPackFrozen } from "../../domain/incident/facts.ts";
import { placeOf } from "../json/place-of.ts";
import { baseSchema, dataSchema } from "./fact-schema.ts";
import { anyStory, type StoryCheck } from "./load-story-check.ts";

/**
 * Returns what is wrong with one entry, beginning with its field; null if nothing is. A fact of a type that this
 * version doesn't know is right if its base is; a drill's story is as right as `story` says.
 */
export const factProblem = (value: unknown, story: StoryCheck = anyStory): string | null => {
  const base = z.safeParse(baseSchema, value);
  if (!base.success) return placeOf(base.error);
  const fact = value as Fact;
  if (!isKnownFact(fact)) return null;
  const data = z.safeParse(dataSchema(fact.type), isPackFrozen(fact) ? { pack: packIn(fact) } : fact.data);
  if (!data.success) return `.data${placeOf(data.error)}`;
  const problem = fact.type === "drill.started/1" ? story(fact.data.scenario) : null;
  return problem === null ? null : `.data.scenario${problem}`;
};
