// The journal's bytes: one entry per line, each after the checksum of its own text. A flipped bit anywhere makes a line
// fail, and a line that fails is counted and never believed. Segments from older versions have lines without checksums;
// only those are read without one.

import type { Fact } from "../../domain/incident/facts.ts";
import { crc32 } from "../../formats/transfer/crc32.ts";
import { type RawLine, splitLines } from "./split-lines.ts";

export interface JournalRead {
  readonly facts: readonly Fact[];
  /** Lines that can't be believed: damaged, or torn by a kill. */
  readonly damaged: readonly RawLine[];
  /** The entries that aren't facts, in their order. */
  readonly notes: readonly JournalNote[];
}

/** What the journal stores besides facts. */
export type JournalNote =
  | { readonly note: "taken-over"; readonly segment: string; readonly size: number }
  | { readonly note: "set-aside"; readonly segment: string; readonly at: number; readonly bytes: string }
  | { readonly note: "refused"; readonly fact: Fact };

const LINE_END = "\n".charCodeAt(0);
const encoder = new TextEncoder();

/**
 * Returns the bytes that add the entries to a journal whose last byte is `lastByte` (null while it is empty): closes
 * half a line at its end first, so that the next one isn't glued to it.
 */
export const toLines = (entries: readonly (Fact | JournalNote)[], lastByte: number | null): Uint8Array<ArrayBuffer> => {
  const isTorn = lastByte !== null && lastByte !== LINE_END;
  const lines = entries.map((entry) => {
    const text = JSON.stringify(entry);
    return `${sumOf(encoder.encode(text))} ${text}\n`;
  });
  return encoder.encode((isTorn ? "\n" : "") + lines.join(""));
};

/** Returns the entries of lines with checksums; a line without its checksum counts as damaged. */
export const fromLines = (bytes: Uint8Array): JournalRead => read(bytes, checkedText, isEntry);

/** Returns the entries of a segment from an older version, which had no checksums. */
export const fromPlainLines = (bytes: Uint8Array): JournalRead => read(bytes, plainText, isFact);

const read = (
  bytes: Uint8Array,
  textOf: (line: Uint8Array) => string | null,
  isOne: (value: unknown) => value is Fact,
): JournalRead => {
  const facts: Fact[] = [];
  const notes: JournalNote[] = [];
  const damaged: RawLine[] = [];
  for (const line of splitLines(bytes)) {
    const entry = parse(textOf(line.bytes));
    if (isOne(entry)) facts.push(entry);
    else if (isNote(entry)) notes.push(entry);
    else damaged.push(line);
  }
  return { facts, damaged, notes };
};

/** Eight digits and a space. */
const HEAD = 9;

const checkedText = (line: Uint8Array): string | null => {
  const text = line.subarray(HEAD);
  return plainText(line.subarray(0, HEAD)) === `${sumOf(text)} ` ? plainText(text) : null;
};

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const plainText = (line: Uint8Array): string | null => {
  try {
    return decoder.decode(line);
  } catch {
    return null;
  }
};

const sumOf = (bytes: Uint8Array): string => crc32(bytes).toString(16).padStart(8, "0");

const parse = (text: string | null): unknown => {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
};

// A line that reads back as it was written is a copy of a row, whatever is wrong with that row: if it counted as
// damaged, the row would be copied again at every start. Facts that are restored pass their schema later.
const isEntry = (value: unknown): value is Fact => typeof (value as Partial<Fact> | null)?.id === "string";

// Without a checksum, only its shape shows whether it is a fact.
const isFact = (value: unknown): value is Fact => {
  const fact = value as Partial<Fact> | null;
  return (
    typeof fact?.id === "string" &&
    typeof fact.incidentId === "string" &&
    typeof fact.type === "string" &&
    typeof fact.at === "number" &&
    typeof fact.data === "object"
  );
};

const isNote = (value: unknown): value is JournalNote =>
  typeof (value as Partial<JournalNote> | null)?.note === "string";
