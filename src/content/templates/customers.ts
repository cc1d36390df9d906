// Texts for the public status page. No cause, no guess, no names, no words that only insiders know, severity levels
// included: a field that people fill with findings or names doesn't belong here.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

export const customers: readonly Template[] = [
  {
    id: "status-page",
    kind: "status-page",
    name: "Status page: first notice",
    audience: "customers",
    statuses: ["investigating"],
    subject: "[{status}] {service} — {impact}",
    lines: [
      line(null, "We know about a problem and are working on it."),
      line("Service", "{service}"),
      line("What you may notice", "{impact}"),
      line("Who is affected", "{affected}"),
      line("Status", "{status}"),
      line("Next update", "{next-update}"),
    ],
    sms: "[{status}] {service}: {impact} | We are working on it | NEXT UPDATE {next-update}",
  },
  {
    id: "status-page-update",
    kind: "status-page",
    name: "Status page: update",
    audience: "customers",
    statuses: ["investigating", "identified", "mitigating", "monitoring"],
    subject: "[{status}] {service} — {impact}",
    lines: [
      line(null, "We are still working on this problem."),
      line("Status", "{status}"),
      line("Service", "{service}"),
      line("What you may notice", "{impact}"),
      line("Who is affected", "{affected}"),
      line("Began", "{started}"),
      line("Next update", "{next-update}"),
      line(null, "We are sorry for the trouble."),
    ],
    sms: "[{status}] {service}: {impact} | We are still working on it | NEXT UPDATE {next-update}",
  },
  {
    id: "status-page-resolved",
    kind: "resolved",
    name: "Status page: resolved",
    audience: "customers",
    statuses: ["resolved"],
    subject: "[RESOLVED] {service} — {impact}",
    lines: [
      line(null, "This problem is solved."),
      line("Status", "{status}"),
      line("Service", "{service}"),
      line("What you may have noticed", "{impact}"),
      line("Lasted", "{duration}, {started} to {ended}"),
      line(null, "We are sorry for the trouble."),
    ],
    sms: "[RESOLVED] {service}: {impact} | Lasted {duration} | We are sorry for the trouble",
  },
];
