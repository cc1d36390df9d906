// Sentences for the cards: the list, the search, the words around a card's own text, the reader.

import type { SectionId, ShelfWords } from "../../actions/cards/pack-sections.ts";
import type { Checklist } from "../../domain/pack/pack.ts";
import type { StepTurn } from "../../domain/pack/special-lists.ts";
import { lengthInWords } from "../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { plural } from "../../domain/words/plural.ts";
import { updateWords } from "./update.ts";

export const cardsWords = {
  title: "Cards",
  search: "Search cards",
  clear: "Clear",
  showAll: "Show all cards",
  found: (count: number): string => plural(count, { one: "1 card found", other: `${count} cards found` }),
  none: (query: string): string => `No card contains “${query}”. Try a shorter word.`,
  back: "All cards",
  backToResults: "Back to the results",
  unknown: "This pack has no such card.",
  toCards: "Go to all cards",
  optional: "optional",
  edit: "Edit cards",
  orientation: "New here? Read this first",
  changed: "Changed",
  sections: {
    severities: "Severity",
    checklists: "Checklists",
    specials: "Special lists",
    roles: "Roles",
    command: "In command",
    engineering: "Templates for engineering",
    executives: "Templates for executives",
    customers: "Templates for customers",
    support: "Templates for support",
    press: "Templates for the press",
  } satisfies Record<SectionId, string>,
} as const;

const modeNames: Readonly<Record<Checklist["mode"], string>> = {
  "read-do": "read, then do",
  "do-confirm": "do, then confirm",
};

export const shelfWords: ShelfWords = {
  whole: {
    loop: "IC loop",
    rules: "Golden rules",
    authority: "Decision authority",
    triggers: "Severity triggers",
    phrases: "Words to say",
  },
  checklistLine: ({ mode, steps }) => `${steps.length} steps: ${modeNames[mode]}`,
  templateLine: ({ statuses }) =>
    statuses.length === 1
      ? `For the status ${updateWords.statuses[statuses[0] ?? "resolved"].toLowerCase()}`
      : "While the incident is open",
};

export const cardWords = {
  criteria: "When one of these is true",
  respond: "Respond within",
  updateEvery: "Update every",
  executives: "Update executives every",
  customers: "Update customers every",
  noClock: "no clock",
  pages: "Pages",
  ifNobody: (minutes: number): string =>
    `Nobody reached within ${minutes} min: the commander decides, logs it, and tells them at once.`,
  pressRule: "An executive clears it before it goes out.",
  why: "Why?",
  every: (minutes: number): string => (minutes === 1440 ? "day" : lengthInWords(minutes * MINUTE_MS)),
  escalate: "Escalate to",
  wake: "Wake people",
  boundary: "Between two levels",
  examples: "Examples from Carta, a made-up shop",
  sayFirst: "Say this first",
  does: "Does",
  doesNot: "Does not",
  handsOver: "Hands over",
  backup: "If the holder can’t be reached",
  optionalRole: "This role is optional.",
  objective: "Aim",
  turns: {
    "at-once": "At once, from memory",
    next: "Then",
    deferred: "When there is time",
  } satisfies Record<StepTurn, string>,
  specialExample: "For example",
  modes: {
    "read-do": "Read, then do, step by step.",
    "do-confirm": "Do the work, then confirm each step.",
  } satisfies Record<Checklist["mode"], string>,
  within: (seconds: number): string =>
    `Aim: everything within ${seconds < 120 ? `${seconds} s` : lengthInWords(seconds * 1000)} of the declaration. A late step still counts.`,
  loopMode: "Go round until the service is stable. It is the next move when nobody knows what to do.",
  triggersMode: "As soon as one of these is true:",
  forAudience: (audience: string): string => `For ${audience.toLowerCase()}.`,
  subject: "Subject",
  text: "Text",
  sms: "One line, SMS",
  fieldsHint: "Framed words are filled in from the incident.",
  ifKnown: "left out while unknown",
  team: "Changed from the built-in card.",
  own: "This is your team’s own card.",
  edit: "Edit this card",
  drillPrefix: "In a drill, every subject begins with [DRILL].",
} as const;

export const readerWords = {
  read: "Read aloud",
  progress: (step: number, of: number): string => `${step} of ${of}`,
  next: "Next",
  previous: "Previous",
  end: "End of the list.",
  endHint: (title: string): string => `That was the last step of “${title}”.`,
  finish: "Back to the card",
  close: "Close the reader",
} as const;
