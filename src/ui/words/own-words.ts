// The kinds of texts that are typed once under "Other" and offered next time, by the name of their question.

export const ownWordsKinds = {
  service: "Services",
  impact: "Impacts",
  affected: "Who is affected",
  change: "Changes to the service",
  question: "Questions to people",
  suspect: "Suspects",
  "escalate-to": "Who to escalate to",
  "escalate-why": "Reasons to escalate",
  rationale: "Reasons for a decision",
  "plan-b": "Fallback plans",
  "drop-reason": "Reasons to drop a decision",
  objection: "Objections",
} as const;

export type OwnWordsKind = keyof typeof ownWordsKinds;

export const ownWordsWords = {
  title: "Typed under Other",
  hint: "The last four of each kind, offered as chips on this phone. This list is never part of a log or a file.",
  none: "Nothing typed under Other yet.",
  remove: (text: string): string => `Remove: ${text}`,
  removeShort: "Remove",
  removed: (text: string): string => `“${text}” is no longer offered.`,
  undo: "Undo",
} as const;
