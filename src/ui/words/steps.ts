// Sentences for the steps of a checklist that have one thing to tap: an answer, an option, a call, a screen.

import type { StepPlace } from "../../domain/pack/step-kinds.ts";

export const stepWords = {
  /** A link to the screen on which it is done. */
  places: {
    severity: "Check the severity",
    update: "Write the update",
    log: "Open the log",
    decisions: "Go to the decisions",
    work: "Go to the work",
    verify: "Go to the checks",
    handoff: "Go to the handoff",
    export: "Go to the export",
  } satisfies Record<StepPlace, string>,
  about: (tap: string, step: string): string => `${tap}: ${step}`,
  yes: "Yes",
  no: "No",
  next: "Next step",
  answered: (yes: boolean, time: string): string => `${yes ? "yes" : "no"}, ${time}`,
  release: (name: string, role: string): string => `Release: ${name}, ${role}`,
} as const;

export const callWords = {
  people: "Who to call",
  call: (name: string): string => `Call ${name}`,
  noNumber: "no number on this phone",
  more: (count: number): string => `${count} more`,
  noSeverity: "this severity",
  noneSet: (severity: string): string => `This phone doesn’t know yet who to call at ${severity}.`,
  set: "Choose who to call",
  drill: "In a drill, call nobody. Say who you would call.",
  holds: (name: string, role: string): string => `${name} is ${role}.`,
  open: (role: string): string => `Nobody is ${role} yet.`,
} as const;
