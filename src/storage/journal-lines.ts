// The journal's text: one fact a line. A process killed in the middle of a write leaves half a line, which is skipped.

import type { Fact } from "../domain/facts.ts";

export interface JournalRead {
  readonly facts: readonly Fact[];
  /** Lines that were no fact: torn by a kill, or damaged. */
  readonly skipped: number;
}

const LINE_END = "\n";

/**
 * Returns the bytes that add the facts to a journal whose last byte is `lastByte` (null while it is empty): half a line
 * at its end is closed first, so that what follows isn't glued to it.
 */
export const toLines = (facts: readonly Fact[], lastByte: number | null): Uint8Array<ArrayBuffer> => {
  const isTorn = lastByte !== null && lastByte !== LINE_END.charCodeAt(0);
  const lines = facts.map((fact) => JSON.stringify(fact) + LINE_END).join("");
  return new TextEncoder().encode((isTorn ? LINE_END : "") + lines);
};

/** Returns every whole fact in the text; it is our own log, so only what finding and folding it needs is looked at. */
export const fromLines = (text: string): JournalRead => {
  const facts: Fact[] = [];
  let skipped = 0;
  for (const line of text.split(LINE_END)) {
    if (line === "") continue;
    const fact = parse(line);
    if (fact) facts.push(fact);
    else skipped += 1;
  }
  return { facts, skipped };
};

const parse = (line: string): Fact | null => {
  try {
    const value = JSON.parse(line) as Partial<Fact> | null;
    const isFact =
      typeof value?.id === "string" &&
      typeof value.incidentId === "string" &&
      typeof value.type === "string" &&
      typeof value.at === "number" &&
      typeof value.data === "object";
    return isFact ? (value as Fact) : null;
  } catch {
    return null;
  }
};
