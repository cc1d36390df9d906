// A checklist with what the log says of each step: done when and by whom, or open and how late.

import type { Instant } from "../ids.ts";
import type { Incident, Stamp } from "../incident.ts";
import type { Checklist, ChecklistStep, StepTrigger } from "../pack.ts";

export interface StepProgress {
  readonly step: ChecklistStep;
  readonly done: Stamp | null;
  /** Ms from the declaration to the tick; null while open. */
  readonly afterMs: number | null;
  /** Ms past the list's limit: of an open step until now, of a done one at its tick; 0 when in time. */
  readonly lateMs: number;
}

/** Returns every step in its order; nothing locks when the limit has passed. */
export const checklistProgress = (incident: Incident, list: Checklist, now: Instant): readonly StepProgress[] =>
  list.steps.map((step) => {
    const done = doneStamp(incident, list, step);
    const start = incident.declaredAt ?? now;
    const limitMs = list.withinSeconds === null ? Number.POSITIVE_INFINITY : list.withinSeconds * 1000;
    const tookMs = Math.max(0, (done?.at ?? now) - start);
    return { step, done, afterMs: done ? tookMs : null, lateMs: Math.max(0, tookMs - limitMs) };
  });

/** Returns the first open step, or null when all are done. */
export const currentStep = (progress: readonly StepProgress[]): StepProgress | null =>
  progress.find(({ done }) => done === null) ?? null;

const doneStamp = (incident: Incident, list: Checklist, step: ChecklistStep): Stamp | null =>
  triggered(incident, step.doneBy) ?? incident.steps[`${list.id}/${step.id}`] ?? null;

const triggered = ({ firsts }: Incident, trigger: StepTrigger): Stamp | null => {
  switch (trigger.type) {
    case "declared":
      return firsts["incident.declared/1"] ?? null;
    case "severity":
      return firsts["severity.set/1"] ?? null;
    case "role":
      return firsts[`role:${trigger.role}`] ?? null;
    case "channel":
      return firsts["channel.named/1"] ?? null;
    case "update":
    case "clock":
      return firsts["update.posted/1"] ?? null;
    case "tap":
      return null;
  }
};
