// Texts that open and end a drill. Their bodies say what it is; the app marks every other text of a drill.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

export const drills: readonly Template[] = [
  {
    id: "drill-opening",
    kind: "drill-opening",
    name: "Drill opening",
    audience: "engineering",
    statuses: ["investigating", "identified", "mitigating", "monitoring"],
    subject: "[{severity}] {service} — drill begins",
    lines: [
      line(null, "This is a drill with an injected failure. No customer is affected."),
      line("Service", "{service}"),
      line("Injected symptom", "{impact}"),
      line("Channel", "{channel}", "if known"),
      line(null, "If a real incident begins, say “real incident”. The drill stops at once."),
      line("Next update", "{next-update}"),
    ],
    sms: "[{severity}] This is a drill with an injected failure | {service}: {impact} | NEXT UPDATE {next-update}",
  },
  {
    id: "drill-end",
    kind: "drill-end",
    name: "Drill end",
    audience: "engineering",
    statuses: ["resolved"],
    subject: "[RESOLVED] {severity} {service} — drill ends",
    lines: [
      line(null, "The drill is over, and the injected failure has been removed. No customer was affected."),
      line("Lasted", "{duration}, starting at {started}"),
      line(null, "Write down what was hard to see while it is fresh."),
      line("Follow-up", "{follow-up}", "if known"),
      line(null, "Thank you for taking part."),
    ],
    sms: "[RESOLVED] {severity} {service} | The drill is over, the injected failure removed | Lasted {duration}",
  },
];
