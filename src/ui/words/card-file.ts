// Sentences for the cards as a file: out of this phone, and in with a look at what would change.

import { plural } from "../../domain/words/plural.ts";

export const cardFileWords = {
  title: "Cards as a file",
  back: "Edit cards",
  out: "Export the cards",
  outHint: (count: number): string =>
    `The file contains every card in use on this phone, ${count === 0 ? "all as they came with the app" : plural(count, { one: "1 of them changed by your team", other: `${count} of them changed by your team` })}. Another phone can import it here.`,
  in: "Import cards from a file",
  inHint: "You see what would change before anything does.",
  field: "Cards file",
  pick: "Choose a file",
  reading: "Reading the file…",
  tooLarge: "The file is larger than 4 MB. Choose a cards file. Nothing was changed.",
  unreadable: "The file can’t be read. Choose it again, or copy it to this phone first. Nothing was changed.",
  same: "The file has the same cards as this phone. There is nothing to change.",
  preview: (count: number): string =>
    plural(count, { one: "1 card would change", other: `${count} cards would change` }),
  kinds: {
    changed: (count: number): string => plural(count, { one: "1 card changed", other: `${count} cards changed` }),
    added: (count: number): string => plural(count, { one: "1 card added", other: `${count} cards added` }),
    removed: (count: number): string => plural(count, { one: "1 card removed", other: `${count} cards removed` }),
    moved: (count: number): string =>
      plural(count, { one: "1 kind in a different order", other: `${count} kinds in a different order` }),
  },
  one: (section: string, name: string): string => (name === "" ? section : `${section}: ${name}`),
  use: "Use these cards",
  leave: "Keep my cards as they are",
  left: "Nothing was changed.",
  imported: "The cards from the file are now in use. An incident that is already running keeps its own.",
  restored: "All cards are the built-in ones again.",
  undo: "Put the previous cards back",
  undone: "The previous cards are in use again.",
} as const;
