// The words of a picture of the incident, the same in the drawing, under it and in the exports.

import type { Person } from "../../domain/fact/ids.ts";
import type { Phase } from "../../domain/incident/incident.ts";
import type { PictureHypothesis } from "../../domain/views/incident-picture.ts";

export const pictureWords = {
  lanes: {
    impact: "Impact",
    phases: "Phase",
    severities: "Severity",
    commanders: "Incident commander",
    updates: "Updates",
    decisions: "Decisions",
    hypotheses: "Hypotheses",
  },
  phases: {
    undeclared: "Not declared",
    detected: "Detected",
    triaged: "Triaged",
    mitigating: "Mitigating",
    mitigated: "Mitigated",
    monitoring: "Monitoring",
    resolved: "Resolved",
    "stood-down": "Stood down",
    withdrawn: "Withdrawn",
  } satisfies Record<Phase["type"], string>,
  outcomes: { open: "Open", confirmed: "Confirmed", rejected: "Ruled out", parked: "Parked" } satisfies Record<
    PictureHypothesis["outcome"],
    string
  >,
  noSeverity: "SEV?",
  commander: (person: Person | null): string => (person ? person.name.trim() || "unnamed" : "Nobody"),
  impactBegan: "Impact began",
  declared: "Declared",
  resolved: "Resolved",
  soFar: "So far",
  more: (count: number): string => `and ${count} more in the log`,
  legend: {
    onTime: "update on time",
    late: "update late",
    notDue: "update, none was due",
    decision: "decision",
    confirmed: "confirmed",
    rejected: "ruled out",
    parked: "parked",
    open: "open",
  },
} as const;
