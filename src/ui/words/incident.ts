// Sentences of the first minutes: the flow, severity, the first ninety seconds.

import type { SeverityLevel } from "../../domain/pack.ts";

export const flowWords = {
  backToBoard: "Back to the board",
  backToNow: "All incidents",
  unknown: "This incident is not on this phone. It may be on another one, or in an export you can import under Review.",
  takenBack: "Declaration taken back",
  takenBackNote: "Nothing is open. The log of this declaration stays on this phone, marked as withdrawn.",
  toNow: "Back to Now",
  toReview: "Go to Review",
  undo: "Undo",
  saved: "Saved on this phone",
  saving: "Saving…",
  notSaved: (count: number): string => `${count} ${count === 1 ? "entry is" : "entries are"} not saved yet`,
  retry: "Save again",
  elapsed: "Since declared",
  unnamed: "unnamed",
  me: "Me",
  sev: (level: SeverityLevel | null): string => level ?? "SEV?",
} as const;

export const severityWords = {
  title: "How bad is it?",
  change: "Change severity",
  declared: (time: string): string => `Declared ${time}`,
  unsure: "Not sure? Take the higher one.",
  help: "Ask me, one question at a time",
  question: (number: number): string => `Question ${number} of at most 5`,
  yes: "Yes",
  no: "No",
  previous: "Previous question",
  pickDirectly: "Pick directly",
  result: "This points to",
  take: "Or take another",
  why: "Why does it change?",
  keep: "Keep it as it is",
} as const;

export const firstNinetyWords = {
  title: "First ninety seconds",
  mode: "Read a step, do it, tap it.",
  doneAfter: (time: string): string => `done at ${time}`,
  late: (length: string): string => `open, ${length} late`,
  doneLate: (time: string, length: string): string => `done at ${time}, ${length} late`,
  open: "open",
  iAmIc: "I am IC",
  nobody: "Nobody yet",
  addName: "Add a name",
  name: "Name",
  add: "Add",
  copyChannel: "Copy channel name",
  otherChannel: "Use another name",
  channelName: "Channel name",
  useName: "Use it",
  channelCopied: (name: string): string => `${name} copied and logged.`,
  channelNotCopied: (name: string): string => `Logged. The browser would not copy; type ${name}.`,
  write: "Write the first status",
  pickSeverity: "Pick the severity",
  done: "Done",
  allDone: "All eight steps are done.",
  board: "Go to the board",
} as const;
