// What a template fills in, as people say it within a sentence.

import type { TemplateField } from "../../domain/pack/template-field.ts";

export const fieldNames: Readonly<Record<TemplateField, string>> = {
  severity: "severity",
  "severity-name": "severity name",
  service: "service",
  impact: "impact",
  affected: "who is affected",
  status: "status",
  actions: "actions taken",
  "next-steps": "next steps",
  "next-update": "time of the next update",
  started: "start time",
  ended: "end time",
  duration: "duration",
  ic: "incident commander",
  ops: "ops lead",
  comms: "comms lead",
  channel: "channel",
  understanding: "current understanding",
  decision: "decision",
  rationale: "rationale",
  "plan-b": "plan B",
  resolution: "resolution",
  "follow-up": "follow-up",
  "to-customers": "what to tell customers",
  meanwhile: "what to do meanwhile",
  needed: "what you need from them",
  fallback: "plan B with its time",
};
