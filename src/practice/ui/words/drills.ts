// Sentences for the practice runs.

import { runningTime } from "../../../domain/text/clock-face.ts";

export const drillsWords = {
  title: "Drills",
  practice: "Practice run",
  what: "Go through a whole incident on the real screens, from the declaration to the stand-down.",
  scenario: (severity: string): string => `The usual case: payments fail for 30% of Carta orders. It is a ${severity}.`,
  honest:
    "This is a drill with an injected failure. First90 itself breaks nothing: inject the failure in a test system, or imagine it.",
  marked: "Every screen, every copied text, the log and the export say DRILL. It never counts as a real incident.",
  real: "If a real incident begins, go to Now and declare it.",
  start: "Start practice run",
  starting: "Starting…",
  failed: "The practice run could not be started. Try again.",
  realOpen: (name: string): string => `A real incident is open: ${name}. Practice can wait.`,
  toReal: "Go to the incident",
  open: "Open practice runs",
  past: "Past practice runs",
  none: "No practice runs finished on this phone yet.",
  unreadable: "The practice runs on this phone can’t be read just now.",
  severity: "Severity",
  command: "Command",
  firstUpdate: "First update",
  after: (ms: number | null): string => (ms === null ? "not done" : `after ${runningTime(ms)}`),
} as const;
