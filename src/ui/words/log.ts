// Sentences for the log: finding entries, correcting them, adding earlier ones.

import type { EntryKind } from "../../domain/incident/entry-kind.ts";

export const logWords = {
  title: "Log",
  toBeginning: "To the beginning",
  answers: { posted: "Marked posted", not: "Marked not posted" },
  newer: "Written by a newer version of First90",
  pinned: "Pinned",
  backDated: (time: string): string => `Back-dated, logged ${time}`,
  retimed: (time: string, by: string, before: string): string =>
    `Time corrected ${time} by ${by}, previously ${before}`,
  /** Short for the eye, whole for screen readers. */
  toPicture: "See it as a picture",
  tools: "More of the log",
} as const;

export const findWords = {
  search: "Search the log",
  clear: "Clear",
  show: (kind: string): string => `Show: ${kind}`,
  showTitle: "Show",
  everything: "All",
  count: (name: string, count: number): string => `${name}, ${count}`,
  pinnedOnly: (count: number): string => `Pinned, ${count}`,
  found: (shown: number, all: number): string => `${shown} of ${all} entries, newest first`,
  nothing: "No entry matches.",
  showAll: "Show everything",
  kinds: {
    updates: "Updates",
    decisions: "Decisions",
    hypotheses: "Hypotheses",
    actions: "Actions and changes",
    findings: "Findings and impact",
    people: "Roles and escalations",
    severity: "Severity and phase",
    questions: "Questions and call-backs",
    notes: "Notes and details",
    app: "The app’s own notes",
  } satisfies Record<EntryKind, string>,
} as const;

export const logEntryWords = {
  title: "This entry",
  pin: "Pin it",
  unpin: "Unpin",
  retime: "Correct the time",
  withdraw: "Withdraw it",
  impact: "This is when the impact began",
  more: "Pin it, correct its time or withdraw it",
  retimeHint: "Both times stay in the log. The status clock still uses the time it was logged.",
  useTime: "Use this time",
  withdrawHint: "It stays in the log, struck through, with the reason.",
  why: "Why?",
  reasons: ["Wrong incident", "Not true after all", "Logged twice"],
  ownReason: "Another reason",
  takeBack: "Withdraw",
  backToEntry: "Back to the entry",
} as const;

export const whenWords = {
  ago: "How long ago?",
  earlier: "How much earlier?",
  before: "How long before the declaration?",
  atDeclaration: "When declared",
  field: (zone: string): string => `Or date and time, ${zone}`,
  chosen: (time: string, ago: string): string => `${time}, ${ago} ago`,
  twice: "The clocks went back: which one?",
  skipped: (time: string): string => `The clocks went forward and skipped that time. Taken as ${time}.`,
  missing: "Pick a time first.",
  future: (time: string): string => `That time is in the future. Pick one before ${time}.`,
} as const;

export const earlierWords = {
  open: "Add an earlier entry",
  title: "Add an earlier entry",
  add: "Add earlier entry",
  openImpact: "Mark the true start of impact",
  impactTitle: "True start of impact",
  impactHint: "When did it begin for the first people affected?",
  impactNow: (time: string): string => `Marked at ${time} for now.`,
  mark: "Mark it",
} as const;
