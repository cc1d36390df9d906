// The kinds of texts that are typed once under "Other" and offered next time, by the name of their question.

export const ownWordsKinds = {
  service: "Services",
  impact: "Impacts",
  affected: "Who is affected",
  change: "Changes to the service",
  question: "Questions to people",
  suspect: "Suspects",
  "escalate-to": "Escalations, to whom",
  "escalate-why": "Escalations, why",
  rationale: "Reasons for a decision",
  "plan-b": "Plans if it fails",
  "drop-reason": "Reasons to drop a decision",
  objection: "Objections",
} as const;

export type OwnWordsKind = keyof typeof ownWordsKinds;

export const ownWordsWords = {
  title: "Typed under Other",
  hint: "Offered as chips on this phone: the last four of each kind. They are in no file and leave with no log.",
  none: "Nothing was typed under Other yet.",
  remove: (text: string): string => `Remove: ${text}`,
  removeShort: "Remove",
  removed: (text: string): string => `“${text}” is no longer offered.`,
  undo: "Undo",
} as const;
