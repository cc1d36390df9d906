// Lines for the press, cleared by an executive before they go out. Confirmed facts only: no cause, no guess, no names.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

export const press: readonly Template[] = [
  {
    id: "press-line",
    kind: "press-line",
    name: "Press line",
    audience: "press",
    statuses: ["investigating", "identified", "mitigating", "monitoring"],
    subject: "[{status}] {service} — statement",
    lines: [
      line(null, "Since {started}, one of our services has not worked as it should."),
      line("Affected", "{affected}", "if known"),
      line(null, "Our team is working on it. We will share facts as soon as they are confirmed."),
      line("Next statement", "{next-update}", "if known"),
    ],
    sms: "[{status}] {service}: not working as it should since {started} | We are working on it | NEXT UPDATE {next-update}",
  },
  {
    id: "press-resolved",
    kind: "resolved",
    name: "Resolved",
    audience: "press",
    statuses: ["resolved"],
    subject: "[RESOLVED] {service} — statement",
    lines: [
      line(null, "The disruption that began at {started} is over. It lasted {duration}."),
      line(null, "We are sorry for the trouble. We are reviewing what happened, so that it does not happen again."),
    ],
    sms: "[RESOLVED] {service}: works again | Lasted {duration} | We are sorry for the trouble",
  },
];
