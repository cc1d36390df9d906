// The names of a handoff's items, on its screens and in the log.

import type { HandoffItemId } from "../incident/command/facts.ts";

export const handoffItemNames: Readonly<Record<HandoffItemId, string>> = {
  severity: "Severity",
  impact: "Impact",
  phase: "Phase",
  tried: "What was tried",
  hypotheses: "Open hypotheses",
  roles: "Roles",
  decisions: "Decisions",
  "next-update": "Next update",
  risks: "Risks",
  temporary: "Temporary changes",
  untouched: "Do not touch",
  promised: "Promised outside",
  "next-handoff": "Next handoff",
};
