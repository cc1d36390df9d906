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
  smsLong: (characters: number, segments: number): string =>
    `${characters} characters: too long for one message, sent as ${segments}`,
  edit: "Edit",
  yours: "Your text, exactly as it will be pasted",
  kept: "Kept on this phone until it is sent.",
  fillAgain: "Fill again",
  takeBack: "Back to my text",
  moreTexts: "More texts",
  toSent: "What was sent to whom",
  marked: "[DRILL] is put in front.",
  changed: (changes: readonly string[]): string => `The incident has changed: ${changes.join(", ")}.`,
  changes: {
    severity: (level: string): string => `severity ${level}`,
    status: (status: string): string => `status ${status.toLowerCase()}`,
    details: "service, impact or who is affected",
    nextUpdate: (time: string): string => `next update ${time}`,
  },
  lint: {
    title: "What to look at before it goes out",
    count: (all: number, wrong: number): string => {
      if (all === 0) return "Checked: nothing to change.";
      const look = all === 1 ? "1 thing to look at" : `${all} things to look at`;
      return wrong === 0 ? `${look}.` : wrong === all ? `${look}, wrong as it stands.` : `${look}, ${wrong} wrong.`;
    },
    weights: { wrong: "Wrong", look: "Look" },
    times: (count: number): string => `(${count} times)`,
    use: (suggestion: string): string => `Use “${suggestion}”`,
    remove: (found: string): string => `Leave out “${found}”`,
    more: (count: number): string => `${count} more after these.`,
  },
  clock: {
    promised: (time: string): string => `Clock: next update ${time}.`,
    sooner: (time: string, interval: string, promised: string): string =>
      `Clock: next update ${time}, by the interval of ${interval}. The text says ${promised}.`,
    none: (interval: string, time: string): string =>
      `No time in the text: the clock keeps the interval of ${interval}, ${time}.`,
    passed: (interval: string, time: string): string =>
      `The time in the text is over: the clock keeps the interval of ${interval}, ${time}.`,
    stopped: "Clock: no further update due.",
  },
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
