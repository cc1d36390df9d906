// Sentences about who holds this phone, asked in an incident and on the screens around it.

import { plural } from "../../domain/words/plural.ts";

const open = (count: number): string => plural(count, { one: "1 open incident", other: `${count} open incidents` });

export const whoWords = {
  ask: "No name in the log yet. Who are you?",
  other: "Another name",
  skip: "Not now",
  name: "Your name",
  save: "Save",
  /** After the name was given elsewhere. */
  named: (count: number): string => `Your entries in ${open(count)} now have your name too.`,
  older: (count: number, was: string): string => `In ${open(count)} your entries say “${was}”.`,
  correct: (name: string): string => `Change them to ${name}`,
} as const;
