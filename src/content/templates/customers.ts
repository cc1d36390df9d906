// Texts for the public status page: sentences, not forms. No cause, no guess, no names, no words that only insiders
// know, severity levels included: a field that people fill with findings or names doesn't belong here. What isn't known
// leaves no trace. An impact may be worded in any way, so it follows a colon.

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
      line(null, "We have been working on a problem with {service} since {started}."),
      line(null, "What you may notice: {impact}.", "if known"),
      line(null, "What you can do meanwhile: {meanwhile}."),
      line(null, "The next update follows at {next-update}.", "if known"),
    ],
    sms: "[{status}] {service}: {impact} since {started}. We are working on it. Next update: {next-update}.",
  },
  {
    id: "status-page-update",
    kind: "status-page",
    name: "Status page: update",
    audience: "customers",
    statuses: ["investigating", "identified", "mitigating"],
    subject: "[{status}] {service} — {impact}",
    lines: [
      line(
        null,
        "We are sorry: the problem with {service} that began at {started} isn’t solved yet, and we are working on it.",
      ),
      line(null, "What you may notice: {impact}.", "if known"),
      line(null, "What you can do meanwhile: {meanwhile}."),
      line(null, "The next update follows at {next-update}.", "if known"),
    ],
    sms: "[{status}] {service}: {impact}. We are still working on it. Next update: {next-update}.",
  },
  {
    id: "status-page-watching",
    kind: "status-page",
    name: "Status page: fix in place",
    audience: "customers",
    statuses: ["monitoring"],
    subject: "[{status}] {service} — a fix is in place",
    lines: [
      line(null, "A fix for the problem with {service} that began at {started} is in place, and we are watching it."),
      line(null, "What you may have noticed: {impact}.", "if known"),
      line(null, "If it doesn’t work for you yet, this is what you can do: {meanwhile}."),
      line(null, "The next update follows at {next-update}.", "if known"),
    ],
    sms: "[{status}] {service}: a fix is in place, and we are watching it. Next update: {next-update}.",
  },
  {
    id: "status-page-resolved",
    kind: "resolved",
    name: "Status page: resolved",
    audience: "customers",
    statuses: ["resolved"],
    subject: "[RESOLVED] {service} — {impact}",
    lines: [
      line(null, "This problem is solved. It lasted {duration}, from {started} to {ended}."),
      line(null, "What you may have noticed: {impact}.", "if known"),
      line(null, "We are sorry for the trouble, and our support is there if anything still doesn’t work."),
    ],
    sms: "[RESOLVED] {service}: {impact}. Solved after {duration}. We are sorry for the trouble.",
  },
];
