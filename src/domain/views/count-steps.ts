// How far along a checklist is, in three numbers.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import type { ChecklistId, Pack } from "../pack/pack.ts";
import { checklistProgress } from "./checklist-progress.ts";

export interface StepCount {
  readonly done: number;
  /** Answered, but not done: these are open too. */
  readonly hollow: number;
  readonly of: number;
}

/** Returns how many steps of a list are done; a list that isn't in the pack has none. */
export const countSteps = (incident: Incident, pack: Pack, list: ChecklistId, now: Instant): StepCount => {
  const found = pack.checklists.find(({ id }) => id === list);
  const steps = found ? checklistProgress(incident, found, now) : [];
  const count = (is: (step: (typeof steps)[number]) => boolean): number => steps.filter(is).length;
  return { done: count(({ done }) => done !== null), hollow: count(({ hollow }) => hollow !== null), of: steps.length };
};
