// Sentences for the work on the fault: hypotheses, call-backs, escalations, changes.

import { plural } from "../../domain/words/plural.ts";

export const workWords = {
  title: "Work",
  timeIsOver: (text: string): string => `Time is up: ${text}`,
  more: "More",
  about: (tap: string, what: string): string => `${tap}: ${what}`,
  nobody: "Nobody yet",
  why: "In a few words, if you like",
} as const;

export const hypothesisWords = {
  title: "Hypotheses",
  none: "Nobody is working on a cause.",
  open: "Start a hypothesis",
  what: "What could it be?",
  /** The usual suspects. */
  suspects: [
    "The last deploy",
    "A configuration change",
    "A dependency is failing",
    "Load or capacity",
    "Bad data",
    "Certificate or DNS",
  ],
  who: "Who is working on it?",
  length: "For how long?",
  lengths: [5, 10, 15, 30],
  start: (minutes: number): string => `Start: ${minutes} min`,
  missing: "Pick a cause",
  nobodyOn: "nobody yet",
  confirm: "Confirm",
  ruleOut: "Rule out",
  park: "Park",
  moreTime: "More time, from now",
  giveTo: "Give to",
  settle: "Settle it",
  confirmed: "Confirmed",
  ruledOut: "Ruled out",
  parked: "Parked",
  takeUp: "Pick it up again",
} as const;

export const callbackWords = {
  title: "Call-backs",
  none: "Nobody owes an answer.",
  open: "Ask someone",
  who: "Who do you ask?",
  question: "What do you ask?",
  questions: ["What do you see?", "Is it safe to roll back?", "How long will it take?"],
  length: "Answer in",
  lengths: [3, 5, 10, 15],
  missing: "Pick who to ask",
  questionMissing: "Pick what to ask",
  ask: (name: string, minutes: number): string => `Ask ${name}: ${minutes} min`,
  /** To be said out loud. */
  say: (name: string, question: string, minutes: number): string =>
    `Say: “${name}, ${lowerFirst(question)} I’ll come back to you in ${plural(minutes, { one: "1 minute", other: `${minutes} minutes` })}.”`,
  answered: "Answered",
  answer: "The answer",
  moreTime: "More time, from now",
} as const;

export const escalationWords = {
  title: "Escalations",
  none: "Nobody has been called in.",
  open: "Escalate",
  to: "Escalate to",
  when: (when: string): string => `The severity card says: ${when}.`,
  who: "Who do you reach?",
  nobody: "Not known yet",
  why: "Why?",
  reasons: ["We need a decision above us", "We need more people", "The severity asks for it"],
  missing: "Pick who to call in",
  escalate: "Escalate",
  waiting: (length: string): string => `no answer for ${length}`,
  answered: (length: string, time: string): string => `answered after ${length}, ${time}`,
  gotAnswer: "Answered",
  text: "Text to send",
  textTitle: "Send this to them",
  copy: "Copy text",
  copied: "Copied. Paste it where they will see it.",
  byHand: "The browser would not copy. The text is selected: copy it by hand.",
} as const;

export const changeWords = {
  title: "Done so far",
  none: "Nothing logged as done yet.",
  open: "Log a change",
  what: "What was changed?",
  changes: [
    "Rolled back",
    "Restarted",
    "Configuration changed",
    "Feature switched off",
    "Capacity added",
    "Failed over",
    "Alert muted",
  ],
  /** Whether the usual changes have to be undone later, unless somebody says otherwise. */
  temporary: {
    "Rolled back": false,
    Restarted: false,
    "Configuration changed": false,
    "Feature switched off": true,
    "Capacity added": true,
    "Failed over": true,
    "Alert muted": true,
  } as Readonly<Record<string, boolean>>,
  who: "Who made the change?",
  missing: "Pick what was changed",
  whoMissing: "Pick who made the change",
  log: "Log the change",
  last: (name: string | null, time: string): string => (name === null ? time : `${name}, ${time}`),
  notOps: (name: string, ops: string): string =>
    `The ops lead is ${ops}, not ${name}. Log it anyway, then keep it to one person at the keyboard.`,
  noOps: "There is no ops lead. Log it anyway, then name one.",
} as const;

// "DNS" stays as it is.
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
