// Sentences below the list on Now: what is left to set up, and what the last incidents still owe.

import { plural } from "../../domain/words/plural.ts";

export const welcomeWords = {
  title: "Before the first incident",
  name: "Your name",
  setup: "Your services and people",
  practise: "Practise once (2 min)",
  home: "Add it to the Home Screen",
  skip: "Skip",
  skipOne: (line: string): string => `Skip: ${line}`,
  saveName: "Save name",
  ready: "Ready offline",
  steps: {
    share: "Tap Share in the browser’s bar.",
    add: "Choose Add to Home Screen.",
    open: "Open First90 from there.",
  },
  shareIcon: "The Share icon: a square with an arrow pointing up",
} as const;

export const setupWords = {
  title: "Two-minute setup",
  back: "Back to Now",
  services: "What do you run?",
  servicesHint: "One tap away when you say what is broken. Yours replace the examples.",
  examples: (names: readonly string[]): string => `Examples so far: ${names.join(", ")}.`,
  service: "Service",
  add: "Add",
  removeOne: (name: string): string => `Remove ${name}`,
  how: "How it fails",
  howOf: (name: string): string => `How it fails: ${name}`,
  howHint: "Offered first once this service is chosen, before what fits any service. Optional.",
  impact: "Impact",
  affected: "Who is affected",
  someone: "Affected",
  close: "Done",
  refused: "That doesn’t fit: at most 30 services, 20 texts each, at most 60 characters a text.",
  notKept: "It could not be saved on this phone. Nothing was changed.",
  next: "Next",
  skip: "Skip",
  ready: "Ready",
  readyWith: (services: number, people: number): string =>
    `${plural(services, { one: "1 service", other: `${services} services` })} and ${plural(people, { one: "1 person", other: `${people} people` })} are one tap away.`,
  readyExamples: (people: number): string =>
    `The services are still the examples. ${plural(people, { one: "1 person is", other: `${people} people are` })} one tap away.`,
  later: "Change them any time: people under Team, everything else under Cards.",
  toNow: "Go to Now",
} as const;

export const closedWords = {
  title: "Just closed",
  closed: (length: string): string => `stood down ${length} ago`,
  ended: (length: string): string => `ended ${length} ago`,
  score: "See the score",
  skipScore: "Skip the score",
  skipScoreOf: (drill: string): string => `Skip the score: ${drill}`,
  untold: (audiences: string): string => `Final status owed to ${audiences}`,
  writeUp: (time: string): string => `Write-up due ${time}`,
  writeUpOver: (time: string): string => `Write-up was due ${time}`,
} as const;
