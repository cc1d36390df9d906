// Words to say, filled in for this moment of this incident.

import { type CommandPhrase, fieldsInLine, type PhraseField } from "../../pack/phrases.ts";
import { sayWords } from "../../words/say-words.ts";
import type { SayFields } from "./say-fields.ts";

/** Returns what to say, line by line: those with something unknown are left out, and a drill says so first. */
export const spokenPhrase = ({ lines }: CommandPhrase, fields: SayFields, drill: boolean): readonly string[] => [
  ...(drill ? [sayWords.drill] : []),
  ...lines
    .filter((line) => fieldsInLine(line).every((field) => knownAs(fields, field) !== null))
    .map((line) => filled(line, fields)),
];

/** Returns whether a line names this field, so that the screen asks for it. */
export const asksFor = ({ lines }: CommandPhrase, ...wanted: readonly PhraseField[]): boolean =>
  lines.some((line) => fieldsInLine(line).some((field) => wanted.some((one) => one === field)));

const knownAs = (fields: SayFields, field: string): string | null =>
  Object.hasOwn(fields, field) ? fields[field as PhraseField] : null;

// A typed text may end with a mark of its own: it takes the place of the full stop after it.
const filled = (line: string, fields: SayFields): string =>
  line.replace(/\{([^{}]*)\}(\.?)/g, (_all, field: string, stop: string) => {
    const value = knownAs(fields, field) ?? "";
    return /[.?!…]$/.test(value) ? value : value + stop;
  });
