// Checks facts from the second copy before they go into the database.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { anyStory, loadStoryCheck } from "../../formats/fact/load-story-check.ts";
import { byIncident } from "./order.ts";

export interface Sorted {
  readonly sound: readonly Fact[];
  readonly unsound: readonly Fact[];
}

/**
 * Resolves to the facts that may be restored, and to those that may not. Each must pass its schema; a fact of a type
 * that this version doesn't know is kept as it is, and so is a drill's story if its check isn't here: reading the log
 * checks it again. A fact without a checksum must also fit the facts that are already `here`: it isn't a double of
 * another, and its incident was declared.
 */
export const soundFacts = async (
  facts: readonly Fact[],
  unchecked: readonly Fact[],
  here: (id: IncidentId) => Promise<readonly Fact[]>,
): Promise<Sorted> => {
  if (facts.length + unchecked.length === 0) return { sound: [], unsound: [] };
  const { factProblem } = await import("../../formats/fact/fact-problem.ts");
  const hasStory = [...facts, ...unchecked].some(({ type }) => type === "drill.started/1");
  const story = hasStory ? await loadStoryCheck().catch(() => anyStory) : anyStory;
  const isSound = (fact: Fact): boolean => factProblem(fact, story) === null;
  const sound = facts.filter(isSound);
  for (const [id, some] of byIncident(unchecked.filter(isSound))) {
    const known = [...(await here(id)), ...sound.filter((fact) => fact.incidentId === id)];
    const contents = new Set(known.map(contentOf));
    const wasDeclared = [...known, ...some].some(({ type }) => type.startsWith("incident.declared/"));
    if (wasDeclared) sound.push(...some.filter((fact) => !contents.has(contentOf(fact))));
  }
  const taken = new Set(sound);
  return { sound, unsound: [...facts, ...unchecked].filter((fact) => !taken.has(fact)) };
};

const contentOf = ({ id: _id, ...content }: Fact): string => JSON.stringify(content);
