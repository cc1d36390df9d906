// A special list with what the log says about each of its steps.

import type { Instant } from "../../fact/ids.ts";
import type { Incident } from "../../incident/incident.ts";
import { type SpecialList, type SpecialStep, stepsInTurn } from "../../pack/special-lists.ts";
import { checklistProgress, type StepProgress } from "../checklist-progress.ts";

export interface SpecialProgress extends StepProgress {
  readonly step: SpecialStep;
}

/** Returns every step in the order of its turn. */
export const specialProgress = (incident: Incident, list: SpecialList, now: Instant): readonly SpecialProgress[] =>
  checklistProgress(incident, { ...list, steps: stepsInTurn(list), mode: "read-do", withinSeconds: null }, now);

/** Returns the steps that can't wait; the deferred ones are for later. */
export const pressing = (steps: readonly SpecialProgress[]): readonly SpecialProgress[] =>
  steps.filter(({ step }) => step.turn !== "deferred");
