// Texts for executives: impact, timeline, plan with the time of the next decision, what they are asked for, what to tell
// customers, next contact, and the boundary. No jargon, no speculation, no play-by-play.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

const boundary = line(null, "Please let the team work. The comms lead takes your questions.");

export const executives: readonly Template[] = [
  {
    id: "executive-brief",
    kind: "executive-brief",
    name: "Executive brief",
    audience: "executives",
    statuses: ["investigating", "identified", "mitigating"],
    subject: "[{severity}] {service} — {impact}",
    lines: [
      line(null, "We know about this problem, and a team is working on it."),
      line("Service", "{service}"),
      line("Impact", "{impact}"),
      line("Affected", "{affected}"),
      line("Timeline", "Declared at {started}, {duration} ago"),
      line("Status", "{status}"),
      line("Plan", "Restore the service first, find the cause afterwards."),
      line("Decided", "{decision}", "if known"),
      line("If that fails", "{fallback}", "if known"),
      line("Next step", "{next-steps}", "if known"),
      line("What we need from you", "{needed}"),
      line("What customers can do meanwhile", "{meanwhile}", "if known"),
      line("What to tell customers", "{to-customers}"),
      line("Next contact", "{next-update}"),
      boundary,
    ],
    sms: "[{severity}] {status} | {service}: {impact} | A team is at work | NEXT UPDATE {next-update}",
  },
  {
    id: "executive-watching",
    kind: "executive-brief",
    name: "Executive brief: fix in place",
    audience: "executives",
    statuses: ["monitoring"],
    subject: "[{severity}] {service} — a fix is in place",
    lines: [
      line(null, "A fix is in place, and we are watching it."),
      line("Service", "{service}"),
      line("Impact before the fix", "{impact}", "if known"),
      line("Affected", "{affected}", "if known"),
      line("Timeline", "Declared at {started}, {duration} ago"),
      line("Status", "{status}"),
      line("Plan", "Watch it until it has held, and only call it over after that."),
      line("Decided", "{decision}", "if known"),
      line("Next step", "{next-steps}", "if known"),
      line("What we need from you", "{needed}"),
      line("What customers can do meanwhile", "{meanwhile}", "if known"),
      line("What to tell customers", "{to-customers}"),
      line("Next contact", "{next-update}"),
      boundary,
    ],
    sms: "[{severity}] {status} | {service} | A fix is in place, we are watching it | NEXT UPDATE {next-update}",
  },
  {
    id: "executive-resolved",
    kind: "resolved",
    name: "Resolved",
    audience: "executives",
    statuses: ["resolved"],
    subject: "[RESOLVED] {severity} {service} — {impact}",
    lines: [
      line("Status", "{status}"),
      line("Service", "{service}"),
      line("Impact", "{impact}", "if known"),
      line("Affected", "{affected}", "if known"),
      line("Lasted", "{duration}, from {started} to {ended}"),
      line("What to tell customers", "{to-customers}"),
      line("Follow-up", "A written review follows within 48 h."),
    ],
    sms: "[RESOLVED] {severity} | {service}: {impact} | Lasted {duration} | Review within 48 h",
  },
];
