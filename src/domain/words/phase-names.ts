// The names of the phases. In the domain because screens, exports and the worker share nothing else.

import type { Phase } from "../incident/incident.ts";

export const phaseNames: Readonly<Record<Phase["type"], string>> = {
  undeclared: "Not declared",
  detected: "Detected",
  triaged: "Triaged",
  mitigating: "Mitigating",
  mitigated: "Mitigated",
  monitoring: "Monitoring",
  resolved: "Resolved",
  "stood-down": "Stood down",
  withdrawn: "Withdrawn",
};

/** What is still to be done, for names that alone might sound like the end. */
const notYet: Partial<Record<Phase["type"], string>> = {
  detected: "not triaged yet",
  mitigated: "not verified yet",
  resolved: "not stood down",
};

/** Returns the name with what is still to be done: "Resolved, not stood down". */
export const phaseAndRest = (phase: Phase["type"]): string =>
  notYet[phase] === undefined ? phaseNames[phase] : `${phaseNames[phase]}, ${notYet[phase]}`;
