// Sentences about what resolved an incident, and about steps that are answered but not done.

import type { HollowReason } from "../../domain/views/log-ticks.ts";

export const resolutionWords = {
  ask: "What resolved it?",
} as const;

export const hollowWords: Readonly<Record<HollowReason, string>> = {
  nobody: "nobody yet",
  noFinalStatus: "ticked, but some readers have had no final status",
  notMonitored: "ticked, but the log shows less than 30 min of monitoring",
  rolesHeld: "ticked, but people still hold roles",
  temporaryOn: "ticked, but a temporary change is still on",
  notInLog: "ticked, but the log has no entry for it",
  answeredNo: "answered no",
};
