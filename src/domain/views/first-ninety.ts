// How much of the first ninety seconds was done within them: one count for incidents and drills.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import type { Pack } from "../pack/pack.ts";
import { checklistProgress } from "./checklist-progress.ts";

interface FirstNinety {
  readonly done: number;
  readonly of: number;
  /** How long they are, by the incident's cards. */
  readonly seconds: number;
}

/**
 * Returns the steps that were done in time; null before the time is over, and if the cards have no such list. A role
 * that is empty again was named all the same.
 */
export const firstNinety = (incident: Incident, pack: Pack, now: Instant): FirstNinety | null => {
  const { declaredAt, firsts } = incident;
  const list = pack.checklists.find(({ id }) => id === "first-90");
  const seconds = list?.withinSeconds ?? null;
  if (!list || declaredAt === null || seconds === null || now - declaredAt < seconds * 1000) return null;
  const doneAt = checklistProgress(incident, list, now).map(({ step: { doneBy }, done }) =>
    doneBy.type === "role" ? (firsts[`role:${doneBy.role}`]?.at ?? done?.at) : done?.at,
  );
  const inTime = doneAt.filter((at) => at !== undefined && at - declaredAt <= seconds * 1000);
  return { done: inTime.length, of: doneAt.length, seconds };
};
