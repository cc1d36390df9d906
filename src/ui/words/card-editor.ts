// Sentences for editing the team's cards: every field of every kind of card by the name that a person would give it,
// and what it is for. A test holds them complete.

import type { PackPart } from "../../domain/pack/pack-parts.ts";
import { plural } from "../../domain/words/plural.ts";
import { cardValues } from "./card-values.ts";

type Section = PackPart["section"];

/** On the card itself. */
export const teamCardWords = {
  toBuiltIn: "Use the built-in card",
  builtIn: "This is the built-in card again.",
  undo: "Undo",
} as const;

export const editCardsWords = {
  title: "Edit cards",
  what: "Changes apply from the next incident on. One that is already running keeps the cards it started with.",
  back: "All cards",
  backToKinds: "All kinds",
  file: "Cards as a file",
  changed: (count: number): string => plural(count, { one: "1 changed", other: `${count} changed` }),
  isChanged: "Changed from the built-in card",
  isOwn: "Your team’s own card",
  isDraft: "Draft, not saved yet",
  editing: (name: string): string => `Edit: ${name}`,
  untitled: "New card",
  see: "See the card",
  toKinds: "Back to all kinds",
  unknown: "This pack has no such card.",
  putBack: (name: string): string => `Put back: ${name}`,
  removedHere: "Removed built-in cards",
  moveUp: "Move this card up",
  moveDown: "Move this card down",
  remove: "Remove this card",
  leave: "Discard the draft",
  refused: (problem: string): string => `That isn’t possible: the pack ${problem}.`,
  notKept: "It could not be saved on this phone. Try again.",
  all: "Use all built-in cards",
  allAsk: "Use all built-in cards?",
  allBody: (count: number): string =>
    plural(count, {
      one: "1 change by your team will be set aside. You can put it back afterwards.",
      other: `${count} changes by your team will be set aside. You can put them back afterwards.`,
    }),
  allDone: "All cards are the built-in ones again.",
  notNow: "Not now",
  noneChanged: "All cards are the built-in ones.",
  putAllBack: "Put my cards back",
  isBack: "Your cards are back.",
} as const;

export const compareWords = {
  compare: "Compare with the built-in card",
  close: "Close the comparison",
  builtIn: "Built-in",
  ours: "Your team’s",
  nothing: "nothing",
  added: "Added by your team",
  removed: "Removed by your team",
  order: "The order is your team’s.",
} as const;

/** Each kind of card, as the title of its page. */
export const sectionWords: Readonly<Record<Section, string>> = {
  severities: "Severities",
  triage: "Triage questions",
  triggers: "Severity triggers",
  severityReasons: "Reasons for another severity",
  roles: "Roles",
  authority: "Decision authority",
  checklists: "Checklists",
  specials: "Special lists",
  loop: "IC loop",
  rules: "Golden rules",
  templates: "Templates",
  phrases: "Words to say",
  chips: "Chips",
};

/** Label and hint of each field, by its key; if one key means different things, with its list in front. */
const fields: Readonly<Record<string, readonly [label: string, hint: string]>> = {
  "severities.level": ["Class", "Which rules it follows: the clock, who is called, whether a write-up is owed."],
  "severities.short": ["Short name", "Shown everywhere: P1, SEV-1. At most 8 characters."],
  "severities.name": ["Name", "One or two words after the short name: Critical, Major."],
  criteria: ["When one of these is true", "Any one line is enough. Put the clearest first."],
  examples: ["Examples", "Cases from your own services that everyone remembers."],
  "severities.boundary": ["Between two levels", "What makes it this level rather than its neighbour."],
  respondWithin: ["Respond within", "In everyday words: 5 min, one working day."],
  updateEveryMinutes: [
    "Minutes between updates",
    "For engineering, from the declaration on. A severity of class 4 has no clock.",
  ],
  executivesEveryMinutes: ["Minutes for executives", "Between two updates, once they have been told."],
  customersEveryMinutes: ["Minutes for customers", "Between two updates. Support and the press hear as often."],
  pages: ["Who is paged", "The rotas, as your pager calls them. Optional."],
  escalateTo: ["Escalate to", "Roles or groups, in the order you call them."],
  wakePeople: ["Wake people", "Who is called at night, and who is left to sleep."],

  ask: ["Question", "Answerable with yes or no, even half asleep."],
  help: ["Help with the answer", "Where to look, what counts."],
  many: ["How many reports are many", "Fills {many} in the question. Empty where the question doesn’t count."],
  becauseYes: ["Why a yes points to its level", "Shown with the result."],
  becauseNo: ["Why a no points to its level", "Only the last question has one. Leave it empty for the others."],

  when: ["When this happens", "A sign that the severity may be too low."],
  response: ["What to do then", "One instruction."],
  watched: ["The app notices it by itself", "If not, the app asks the commander."],

  "severityReasons.text": ["Reason", "A chip, offered when the severity changes."],
  direction: ["Which way", "Whether this reason raises or lowers the severity."],

  "roles.name": ["Name", "As used inside a sentence: ops lead."],
  short: ["Short name", "For the log and for tight spaces: IC."],
  optional: ["May be left open", "“No” means the app keeps asking until somebody has it."],
  does: ["Does", "Each line is one instruction."],
  doesNot: ["Does not", "What this role leaves to others."],
  firstSentence: ["Say this first", "What the holder says out loud on taking the role."],
  handsOver: ["Hands over", "What the outgoing person says, in this order."],
  backup: ["If the holder can’t be reached", "Who steps in, and after how long."],

  who: ["Who decides", "A role, or a group."],
  decides: ["Decides alone", "Nobody else needs to be asked."],
  withinMinutes: [
    "Minutes to reach them",
    "After that the commander decides and tells them at once. Empty if nobody waits.",
  ],

  "checklists.title": ["Title", "What it is for, or when."],
  mode: ["How it is used", "Steps are done one by one, or confirmed afterwards."],
  withinSeconds: ["Time limit in seconds", "Counted from the declaration. Leave it empty for no limit."],
  steps: ["Steps", "At most nine, one action each, the most critical first."],
  "steps.text": ["Step", "One instruction of at most twelve words."],
  hint: ["Hint", "One line below the step. Optional."],
  doneBy: ["How it is done", "What the app offers at this step, and what ticks it."],
  role: ["Which role", "The role that is given, or whoever has it."],
  options: ["Options", "Two to four. A tap on one logs the decision."],
  place: ["Which screen", "Where it is done. Its own tap ticks the step."],

  "specials.title": ["Title", "The kind of trouble, in a few words."],
  condition: ["When", "What is true when this list is needed. No full stop."],
  objective: ["Aim", "What the list is to achieve. No full stop."],
  example: ["Example", "A case of your own. Logging these words should offer the list."],
  turn: ["When it is done", "At once are the steps that one should know by heart. Later ones follow."],
  signs: ["Offered when", "Any one of these is enough. It is offered once, and never opens by itself."],
  "specials.triage": ["After a yes to", "Questions on the way to a severity."],
  "specials.triggers": ["After these triggers", "Once somebody says that it has happened."],
  words: ["After these words in the log", "How a word begins, or several words: deploy, wrong data."],
  means: ["After these mitigations", "Once one of them was begun."],
  classes: ["At these severities", "By class. None means that the severity doesn’t count."],
  alone: ["When you are alone", "After the first ninety seconds, while nobody else is there."],
  restricted: ["When it is restricted", "Once only those who need to know may know of it."],

  "loop.title": ["Title", "One or two words."],
  asks: ["What to ask and do", "In this order."],
  opens: ["Leads to", "The screen where most of it is done."],

  "rules.title": ["Rule", "Short enough to know by heart."],
  why: ["Why", "One or two sentences, read before a drill."],

  kind: ["What it is for", "When the app offers it."],
  "templates.name": ["Name", "What the text is called in the app."],
  audience: ["Audience", "Only these readers get it."],
  statuses: ["Statuses", "None means it fits any status."],
  subject: ["Subject", "Words in braces are filled in: {severity}, {service}, {impact}."],
  lines: ["Lines", "The text, line by line."],
  label: ["Label", "In bold before the text. Optional."],
  "lines.text": ["Text", "Words in braces are filled in from the incident: {actions}, {next-update}."],
  "lines.optional": ["Leave out while unknown", "If yes, the line is left out until the app can fill it in."],
  sms: ["One line, SMS", "The same in one line for any channel, short enough for a text message."],

  "phrases.title": ["When it is said", "The moment, in a few words."],
  "phrases.lines": [
    "Lines",
    "Read aloud in this order. Words in braces are filled in: {ic}, {title}, {person}, {next-update}. A line is left out while one of them is unknown.",
  ],

  services: ["Services", "What can break. Put the most frequent first."],
  "services.name": ["Name", "As everyone calls it: checkout, payments."],
  impacts: ["How it fails", "Offered before the other impacts once this service is chosen. Optional."],
  "services.affected": ["Who is affected if it fails", "Offered before the other answers. Optional."],
  impact: ["Impacts", "Each follows the name of the service: checkout, unavailable."],
  affected: ["Who is affected", "How many people, or which."],
  meanwhile: ["What they can do meanwhile", "Each follows “What you can do meanwhile:”."],
  needed: ["What you need from executives", "Each follows “What we need from you:”."],

  triage: ["Triage questions", "Asked in this order until one settles the severity."],
  triggers: ["Severity triggers", "What raises a severity."],
  severityReasons: ["Reasons for another severity", "Chips, offered when the severity changes."],
  authority: ["Decision authority", "Who may decide what without asking."],
  loop: ["IC loop", "Five steps that go round until the service is stable."],
  rules: ["Golden rules", "What to remember first."],
  phrases: ["Words to say", "What you say out loud, moment by moment."],
};

const addTo: Readonly<Record<string, string>> = {
  severities: "Add a severity",
  triage: "Add a question",
  triggers: "Add a trigger",
  severityReasons: "Add a reason",
  roles: "Add a role",
  authority: "Add an authority",
  checklists: "Add a checklist",
  specials: "Add a special list",
  words: "Add a word",
  loop: "Add a step",
  rules: "Add a rule",
  templates: "Add a text",
  phrases: "Add words to say",
  criteria: "Add a line",
  examples: "Add an example",
  does: "Add a line",
  doesNot: "Add a line",
  handsOver: "Add a line",
  decides: "Add a line",
  asks: "Add a line",
  steps: "Add a step",
  lines: "Add a line",
  services: "Add a service",
  impacts: "Add an impact",
  options: "Add an option",
  impact: "Add an impact",
  affected: "Add an answer",
  meanwhile: "Add an answer",
  needed: "Add an answer",
};

/** Values of closed sets, with the key of their field in front. */
const wordsOf = (key: string, list: string): readonly [string, string] | undefined =>
  fields[`${list}.${key}`] ?? fields[key];

/** The names of everything in the form of a card. */
export const cardFormWords = {
  labelOf: (key: string, list: string): string => wordsOf(key, list)?.[0] ?? key,
  hintOf: (key: string, list: string): string | null => wordsOf(key, list)?.[1] ?? null,
  addTo: (list: string): string => addTo[list] ?? "Add a card",
  noneOf: (): string => compareWords.nothing,
  nameOfValue: (value: string, key: string): string => cardValues[`${key}.${value}`] ?? value,
};
