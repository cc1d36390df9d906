// Compares the journal with the database, by ids: whole facts leave the worker only if the database lacks them.

import type { FactId } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { JournalComparison } from "./journal.ts";
import type { JournalNote, JournalRead } from "./journal-lines.ts";

/** The contents of one file of the journal. */
export interface SegmentRead extends JournalRead {
  readonly segment: string;
  readonly size: number;
  /** False for a file from a version before checksums. */
  readonly isChecked: boolean;
}

type SetAside = Extract<JournalNote, { note: "set-aside" }>;

/** The lines set aside earlier, and a way to set aside more. */
export interface Aside {
  readonly notes: readonly JournalNote[];
  /** Resolves once the lines are set aside. */
  put(lines: readonly SetAside[]): Promise<void>;
}

type Compared = Omit<JournalComparison, "missingInDatabase" | "unchecked">;

/** How many facts go to the page in one message, so that receiving them never blocks it for long. */
const AT_ONCE = 500;

/**
 * Resolves to what the journal lacks and what in it can't be read; the latter is set aside. Hands facts that the
 * database lacks to `found`, each once, those without a checksum separately. `segments` yields the checked ones first.
 */
export const compareJournal = async (
  segments: AsyncIterable<SegmentRead>,
  idsInDatabase: readonly FactId[],
  aside: Aside,
  found: (facts: readonly Fact[], isChecked: boolean) => void,
): Promise<Compared> => {
  const inDatabase = new Set(idsInDatabase);
  const inJournal = new Set<FactId>();
  const inOlder = new Set<FactId>();
  const refused = new Set(aside.notes.flatMap((note) => (note.note === "refused" ? [note.fact.id] : [])));
  const missing = { checked: [] as Fact[], plain: [] as Fact[] };
  const damaged: SetAside[] = [];
  const older: { segment: string; size: number }[] = [];
  for await (const { segment, size, isChecked, ...read } of segments) {
    if (!isChecked) older.push({ segment, size });
    const seen = isChecked ? inJournal : inOlder;
    for (const fact of read.facts) {
      const isNew = !inJournal.has(fact.id) && !inOlder.has(fact.id) && !inDatabase.has(fact.id);
      if (isNew && !refused.has(fact.id)) missing[isChecked ? "checked" : "plain"].push(fact);
      seen.add(fact.id);
    }
    for (const { at, bytes } of read.damaged) damaged.push({ note: "set-aside", segment, at, bytes: lettersOf(bytes) });
  }
  for (const [facts, isChecked] of [
    [missing.checked, true],
    [missing.plain, false],
  ] as const)
    for (let start = 0; start < facts.length; start += AT_ONCE) found(facts.slice(start, start + AT_ONCE), isChecked);

  const known = new Set(aside.notes.map(keyOf));
  const fresh = damaged.filter((line) => !known.has(keyOf(line)));
  if (fresh.length > 0) await aside.put(fresh).catch(() => undefined); // they stay in place until the next try
  const lacking = idsInDatabase.filter((id) => !inJournal.has(id));
  return {
    missingInJournal: lacking.filter((id) => !inOlder.has(id)),
    onlyInOlder: lacking.filter((id) => inOlder.has(id)),
    older,
    damaged: { lines: known.size + fresh.length, fresh: fresh.length },
  };
};

const keyOf = (note: JournalNote): string =>
  note.note === "refused" ? note.fact.id : note.note === "set-aside" ? `${note.segment} ${note.at}` : note.segment;

/** The most to keep of one damaged line; if it is longer, all of it is still in its segment. */
const MOST_BYTES = 100_000;

/** Returns a letter for every byte, so that bytes that aren't text can be stored as text. */
const lettersOf = (bytes: Uint8Array): string => {
  let letters = "";
  for (const byte of bytes.subarray(0, MOST_BYTES)) letters += String.fromCharCode(byte);
  return letters;
};
