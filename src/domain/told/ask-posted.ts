// Whether an update was really posted: asked once for each, later, when the next for the same readers is being written.

import { type Fact, isUpdate } from "../incident/facts.ts";
import type { Incident, PostedUpdate } from "../incident/incident.ts";
import type { Audience } from "../pack/pack.ts";
import { readMarks } from "./marks.ts";

/**
 * Returns the last update of an audience while nobody has said whether it was posted; null if somebody has, or if there
 * is none. An older one that counts again because the last one wasn't posted has had its turn.
 */
export const askPosted = (incident: Incident, facts: readonly Fact[], audience: Audience): PostedUpdate | null => {
  const told = incident.told[audience];
  if (!told || told.posted !== null) return null;
  const { withdrawn } = readMarks(facts);
  const newest = facts.findLast((fact) => isUpdate(fact) && fact.data.audience === audience && !withdrawn.has(fact.id));
  return newest === undefined || newest.id === told.fact ? told : null;
};
