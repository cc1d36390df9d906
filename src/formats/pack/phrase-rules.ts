// What must hold for words to say: a line names only what can be filled in, and something is left to say when nothing is
// known.

import { type CommandPhrase, chosenFields, fieldsInLine, phraseFields } from "../../domain/pack/phrases.ts";
import type { PackFinding } from "./pack-rules.ts";

const known: ReadonlySet<string> = new Set(phraseFields);
const chosen: ReadonlySet<string> = new Set(chosenFields);

/** Returns every broken rule with its path. */
export const phraseFindings = (phrases: readonly CommandPhrase[]): readonly PackFinding[] =>
  phrases.flatMap(({ lines }, index) => [
    ...lines.flatMap((line, at) => {
      const problem = lineProblem(line);
      return problem ? [{ path: ["phrases", index, "lines", at], problem }] : [];
    }),
    ...(lines.some((line) => fieldsInLine(line).every((field) => chosen.has(field)))
      ? []
      : [{ path: ["phrases", index, "lines"], problem: "must have a line that needs nothing from the log" }]),
  ]);

const lineProblem = (line: string): string | null => {
  const unknown = fieldsInLine(line).find((field) => !known.has(field));
  if (unknown !== undefined) return `must not name the unknown field {${unknown.slice(0, 40)}}`;
  return /[{}]/.test(line.replace(/\{[^{}]*\}/g, "")) ? "must not have a brace outside a field" : null;
};
