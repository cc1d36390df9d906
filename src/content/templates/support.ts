// Texts for customer support: what customers see, what to say, what to leave out, what to collect. Support reads them to
// outsiders, so they name roles and never people.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

const meanwhile = line("What customers can do meanwhile", "{meanwhile}");

const always = [
  line("What to leave out", "Causes, guesses, names, and any time for the fix."),
  line("What to collect", "The account, the time, and what the customer saw."),
  line("What to report", "Anything new that customers see. Send it to the comms lead."),
];

export const support: readonly Template[] = [
  {
    id: "support-brief",
    kind: "support-brief",
    name: "Support brief",
    audience: "support",
    statuses: ["investigating", "identified", "mitigating"],
    subject: "[{severity}] {service} — brief for support",
    lines: [
      line("Service", "{service}"),
      line("What customers see", "{impact}"),
      line("Who is affected", "{affected}"),
      line("Since", "{started}"),
      line("Status", "{status}"),
      line(
        "What to say",
        "“We know about the problem and are working on it. We are sorry for the trouble, and we’ll tell you as soon as it is solved.”",
      ),
      meanwhile,
      ...always,
      line("Next update", "{next-update}"),
    ],
    sms: "[{severity}] {status} | {service}: {impact} | Say: we are working on it | NEXT UPDATE {next-update}",
  },
  {
    id: "support-watching",
    kind: "support-brief",
    name: "Support brief: fix in place",
    audience: "support",
    statuses: ["monitoring"],
    subject: "[{severity}] {service} — brief for support",
    lines: [
      line(null, "A fix is in place, and we are watching it."),
      line("Service", "{service}"),
      line("What customers saw", "{impact}", "if known"),
      line("Who was affected", "{affected}", "if known"),
      line("Since", "{started}"),
      line("Status", "{status}"),
      line(
        "What to say",
        "“A fix is in place, and we are watching it. If it doesn’t work for you yet, please tell us.”",
      ),
      meanwhile,
      ...always,
      line("Next update", "{next-update}"),
    ],
    sms: "[{severity}] {status} | {service} | Say: a fix is in place, we are watching it | NEXT UPDATE {next-update}",
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
      line("What customers saw", "{impact}", "if known"),
      line("Lasted", "{duration}, from {started} to {ended}"),
      line("What to say", "“The problem is solved. We are sorry for the trouble.”"),
      line("What to do", "Answer everyone who wrote. Tell the comms lead if customers still have the problem."),
    ],
    sms: "[RESOLVED] {severity} | {service}: {impact} | Lasted {duration} | Say: it is solved, we are sorry",
  },
];
