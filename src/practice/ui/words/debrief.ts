// Sentences for the debrief and its three questions. They ask what the cards lacked, never who failed.

import { lengthInWords, runningTime } from "../../../domain/text/clock-face.ts";
import type { MoveResult } from "../../domain/run/move-results.ts";

export const debriefWords = {
  title: "Debrief",
  back: "Back to the score",
  played: (when: string, lengthMs: number): string => `${when}, ${lengthInWords(lengthMs)}.`,
  expected: (part: string, level: string): string => `${part}: ${level}`,
  picture: "The drill over time",
  pictureLabel: (title: string): string =>
    `Timeline of the drill “${title}”: messages, decisions, and what was expected. The parts below say the same in words.`,
  missed: "What would have helped",
  nothingMissed: "Everything that the story called for was done in time.",
  nothingMissedSoFar: "Until the drill was stopped, everything that the story called for was done in time.",
  missedBy: { missed: "Not done.", late: "Late.", open: "Not done when the drill ended." },
  helpedAt: (ms: number): string => `Would have helped by ${runningTime(ms)}`,
  choices: "Decisions and what came of them",
  taken: "Taken",
  notTaken: "Not taken",
  undecided: "No option was taken.",
  takenAt: (ms: number): string => `after ${runningTime(ms)}`,
  unasked: "What nobody asked about",
  knew: (name: string, what: string): string => `${name} knew: ${what}`,
  texts: "Texts side by side",
  beside: {
    "first-update": "First update",
    engineering: "Update for engineering",
    executives: "Update for executives",
    customers: "Update for customers",
    support: "Update for support",
    press: "Line for the press",
    decision: "Decision",
    handoff: "Handoff",
    rewrite: "Rewriting",
  },
  good: "Good",
  poor: "Poor",
  why: "Why",
  own: "Yours",
  ownAt: (ms: number): string => `Yours, ${runningTime(ms)}`,
  noOwn: "You wrote none.",
  more: (count: number): string => `and ${count} more in the log`,
  passages: "Passages",
  original: "Was",
  notWritten: "Not rewritten.",
  blames: (found: string, suggestion: string): string => `Still blames: “${found}”. ${suggestion}`,
  lost: (what: string): string => `Lost on the way: ${what}`,
  system: {
    true: "Names what the system allowed or lacked.",
    false: "Doesn’t name what the system allowed or lacked.",
  },
  owned: { true: "It names an owner and a date.", false: "It names no owner with a date." },
  messages: "Message by message",
  opening: "From the start",
  openingMoves: "Expected without a prompt",
  noReaction: "Nothing was expected because of it.",
  reaction: ({ verdict, seconds, move }: MoveResult): string => {
    const limit = `limit ${runningTime(move.withinSeconds * 1000)}`;
    const after = seconds === null ? "" : ` after ${runningTime(seconds * 1000)}`;
    return verdict === "not-called-for" ? "not called for" : `${verdicts[verdict]}${after}, ${limit}`;
  },
  unclear: "Noted as unclear",
  toQuestions: "Three questions",
} as const;

const verdicts = { "in-time": "done", late: "late", missed: "missed" } as const;

export const questionWords = {
  title: "Three questions",
  back: "Back to the debrief",
  what: "What did the cards leave open? Each answer becomes a change to your team’s cards. Nothing changes before you tap Apply.",
  where:
    "Changes stay on this phone and survive updates of the app. Incidents and drills already running keep the cards they started with.",
  done: "Done",
  boundary: "1. The severity: was the boundary unclear?",
  field: "2. The templates: was a field missing?",
  whichField: "Which field?",
  handoff: "3. The handoff: was a line unclear?",
  whichLine: "Which line?",
  newLine: "A line is missing",
  clear: "No",
  now: "Now",
  before: "Before",
  noTemplates: "No update was copied in this drill.",
  boundaryLabel: (level: string): string => `New sentence for ${level}`,
  fieldLabel: "Label of the new line",
  lineLabel: "New line",
  fieldHint: (field: string): string => `Filled in from the incident: ${field}. Left out while it is unknown.`,
  apply: (card: string): string => `Apply to ${card}`,
  same: "The card already says this.",
  applied: "Applied. The card says this from now on.",
  undone: "Taken back. The card is as it was.",
  undo: "Undo",
  see: "See the card",
  refused: (problem: string): string => `Not applied: the text ${problem}.`,
  failed: "Not applied: it could not be saved on this phone. Try again.",
  note: {
    boundary: (level: string): string => `Unclear in this drill: the boundary of ${level}. The card was changed.`,
    field: (template: string, field: string): string =>
      `Missing in this drill: “${field}” in the template “${template}”. The card was changed.`,
    line: (role: string): string => `Unclear in this drill: a handoff line of the ${role}. The card was changed.`,
  },
} as const;
