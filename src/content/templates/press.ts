// Lines for the press, cleared by an executive before they go out: the update screen asks for it, and the board if it
// was forgotten. Confirmed facts only: no cause, no guess, no names.
// Each is a sentence that can be read out or printed as it is.

import type { Template } from "../../domain/pack/pack.ts";
import { line } from "./line.ts";

export const press: readonly Template[] = [
  {
    id: "press-line",
    kind: "press-line",
    name: "Press line",
    audience: "press",
    statuses: ["investigating", "identified", "mitigating"],
    subject: "[{status}] {service} — statement",
    lines: [
      line(null, "We have been working on a problem with {service} since {started}."),
      line(null, "It affects {affected}.", "if known"),
      line(null, "We will share facts as soon as they are confirmed."),
      line(null, "Our next statement follows at {next-update}.", "if known"),
    ],
    sms: "[{status}] We have been working on a problem with {service} since {started}. Next statement: {next-update}.",
  },
  {
    id: "press-watching",
    kind: "press-line",
    name: "Press line: fix in place",
    audience: "press",
    statuses: ["monitoring"],
    subject: "[{status}] {service} — statement",
    lines: [
      line(null, "A fix for the problem with {service} that began at {started} is in place, and we are watching it."),
      line(null, "It affected {affected}.", "if known"),
      line(null, "We will share facts as soon as they are confirmed."),
      line(null, "Our next statement follows at {next-update}.", "if known"),
    ],
    sms: "[{status}] A fix for the problem with {service} is in place. Next statement: {next-update}.",
  },
  {
    id: "press-resolved",
    kind: "resolved",
    name: "Resolved",
    audience: "press",
    statuses: ["resolved"],
    subject: "[RESOLVED] {service} — statement",
    lines: [
      line(null, "The problem with {service} is solved. It lasted {duration}, from {started} to {ended}."),
      line(null, "We are sorry for the trouble. We are reviewing what happened to keep it from happening again."),
    ],
    sms: "[RESOLVED] The problem with {service} is solved. It lasted {duration}. We are sorry for the trouble.",
  },
];
