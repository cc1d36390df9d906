// Sentences of the status update screen.

import type { UpdateFormat } from "../../domain/facts.ts";
import type { Audience, UpdateStatus } from "../../domain/pack.ts";

export const updateWords = {
  title: "Status update",
  preview: "Exactly what will be pasted",
  another: "Write another",
  wasPosted: "What left this phone",
  audience: "For whom",
  template: "Text",
  format: "Format",
  status: "Status",
  service: "Service",
  impact: "Impact",
  affected: "Who is affected",
  other: "Other",
  use: "Use it",
  copy: "Copy update",
  share: "Share update",
  posted: { copied: "Copied and logged.", shared: "Shared and logged.", selected: "Logged." },
  nextAt: (time: string, length: string): string => `Next update ${time}, in ${length}.`,
  noNext: "No further update is due.",
  byHand: "The browser would not copy. The text is selected: copy it by hand, then confirm.",
  confirm: "I have copied it",
  dismissed: "Not shared. Nothing was logged.",
  sms: (characters: number, segments: number): string =>
    `${characters} characters, ${segments} ${segments === 1 ? "message" : "messages"}`,
  change: "Change the text",
  formats: { slack: "Slack", markdown: "Teams / Markdown", email: "E-mail", sms: "SMS" } satisfies Record<
    UpdateFormat,
    string
  >,
  audiences: {
    engineering: "Engineering",
    executives: "Executives",
    customers: "Customers",
    support: "Support",
    press: "Press",
  } satisfies Record<Audience, string>,
  statuses: {
    investigating: "Investigating",
    identified: "Identified",
    mitigating: "Mitigating",
    monitoring: "Monitoring",
    resolved: "Resolved",
  } satisfies Record<UpdateStatus, string>,
} as const;
