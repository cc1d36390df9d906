// Words to say: what a commander says out loud at the same few moments of every incident. Each line is a sentence or two;
// a line that names something unknown isn't said.

/** Every placeholder that a line may have, written {like-this}. */
export const phraseFields = [
  "ic",
  "ops",
  "severity",
  "title",
  "since",
  "channel",
  "question",
  "next-update",
  "stay",
  "person",
  "task",
  "minutes",
  "by",
] as const;

export type PhraseField = (typeof phraseFields)[number];

/** Those that always have a value: they are chosen on the screen. */
export const chosenFields: readonly PhraseField[] = ["minutes", "by"];

export interface CommandPhrase {
  readonly id: string;
  /** When it is said: "Open the call". */
  readonly title: string;
  readonly lines: readonly string[];
}

/** The built-in ones, which screens lead to where they are needed. A team's pack may lack any of them. */
export type PhraseId =
  | "open-call"
  | "give-task"
  | "objections"
  | "straight-answer"
  | "take-command"
  | "let-go"
  | "end-call";

const pattern = /\{([^{}]*)\}/g;

/** Returns the placeholders in a line, known or not. */
export const fieldsInLine = (line: string): readonly string[] =>
  [...line.matchAll(pattern)].map(([, name = ""]) => name);
