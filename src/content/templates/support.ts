// Texts for customer support: what customers see, what to say, what to leave out, what to collect.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

export const support: readonly Template[] = [
  {
    id: "support-brief",
    kind: "support-brief",
    name: "Support brief",
    audience: "support",
    statuses: ["investigating", "identified", "mitigating", "monitoring"],
    subject: "[{severity}] {service} — brief for support",
    lines: [
      line("Service", "{service}"),
      line("What customers see", "{impact}"),
      line("Who is affected", "{affected}"),
      line("Since", "{started}"),
      line("Status", "{status}"),
      line("What to say", "“We know about the problem and are working on it. We will tell you when it is solved.”"),
      line("What to leave out", "Causes, guesses, names, a time for the fix."),
      line("What to collect", "The account, the time, what the customer saw."),
      line("New symptoms go to", "{comms}", "if known"),
      line("Next update", "{next-update}"),
    ],
    sms: "[{severity}] {status} | {service}: {impact} | Say: we are working on it | NEXT UPDATE {next-update}",
  },
  {
    id: "support-resolved",
    kind: "resolved",
    name: "Resolved",
    audience: "support",
    statuses: ["resolved"],
    subject: "[RESOLVED] {severity} {service} — brief for support",
    lines: [
      line("Status", "{status}"),
      line("Service", "{service}"),
      line("What customers saw", "{impact}"),
      line("Lasted", "{duration}, {started} to {ended}"),
      line("What to say", "“The problem is solved. We are sorry for the trouble.”"),
      line("What to do", "Answer everyone who wrote. Report customers who still have the problem."),
    ],
    sms: "[RESOLVED] {severity} | {service}: {impact} | Lasted {duration} | Say: it is solved, we are sorry",
  },
];
