// Texts for executives: impact, timeline, plan with the time of the next decision, what to tell customers, next
// contact, and the boundary. No jargon, no speculation, no play-by-play.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

export const executives: readonly Template[] = [
  {
    id: "executive-brief",
    kind: "executive-brief",
    name: "Executive brief",
    audience: "executives",
    statuses: ["investigating", "identified", "mitigating", "monitoring"],
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
      line("Next step", "{next-steps}", "if known"),
      line("What to tell customers", "“We know about the problem and are working on it.”"),
      line("Next contact", "{next-update}"),
      line(null, "Please let the team work. The comms lead takes your questions."),
    ],
    sms: "[{severity}] {status} | {service}: {impact} | A team is at work | NEXT UPDATE {next-update}",
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
      line("Impact", "{impact}"),
      line("Affected", "{affected}"),
      line("Lasted", "{duration}, from {started} to {ended}"),
      line("What to tell customers", "“The problem is solved. We are sorry for the trouble.”"),
      line("Follow-up", "A written review follows within 48 h."),
    ],
    sms: "[RESOLVED] {severity} | {service}: {impact} | Lasted {duration} | Review within 48 h",
  },
];
