// How far a checklist is, in two numbers.

import type { Instant } from "../ids.ts";
import type { Incident } from "../incident.ts";
import type { ChecklistId, Pack } from "../pack.ts";
import { checklistProgress } from "./checklist-progress.ts";

/** Returns how many steps of a list are done; a list that the pack doesn't have has none. */
export const countSteps = (
  incident: Incident,
  pack: Pack,
  list: ChecklistId,
  now: Instant,
): { readonly done: number; readonly of: number } => {
  const found = pack.checklists.find(({ id }) => id === list);
  const steps = found ? checklistProgress(incident, found, now) : [];
  return { done: steps.filter((step) => step.done).length, of: steps.length };
};
