// The first line of every file that has the log of a restricted incident.

import type { Incident } from "../../domain/incident/incident.ts";
import { isRestricted } from "../../domain/incident/is-restricted.ts";
import { withheldWords } from "../../domain/words/withheld-words.ts";

/** Returns that line, with the marks of a format around it; no line for any other incident. */
export const restrictedLine = (
  incident: Pick<Incident, "restriction">,
  format: (mark: string) => string = (mark) => mark,
): readonly string[] => (isRestricted(incident) ? [format(withheldWords.mark)] : []);
