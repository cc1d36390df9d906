// Finds entries again in a long log: by kind, by words, or those that were pinned.

import type { EntryKind } from "../incident/entry-kind.ts";
import { entryKind } from "./entry-kind.ts";
import type { TimelineEntry } from "./timeline.ts";

/** An entry with its sentence in the log. */
export interface DescribedEntry {
  readonly entry: TimelineEntry;
  readonly text: string;
}

export interface TimelineQuery {
  /** Null for every kind. */
  readonly kind: EntryKind | null;
  /** Searched for in the sentence, its corrections and reasons, and in who wrote them; accents are ignored. */
  readonly words: string;
  readonly pinnedOnly: boolean;
}

/** Returns the search over these entries, in their order; their words are made comparable once, when first needed. */
export const filterTimeline = <Entry extends DescribedEntry>(
  entries: readonly Entry[],
): ((query: TimelineQuery) => readonly Entry[]) => {
  let texts: readonly string[] | null = null;
  return ({ kind, words, pinnedOnly }) => {
    const wanted = plain(words).split(/\s+/).filter(Boolean);
    if (kind === null && !pinnedOnly && wanted.length === 0) return entries;
    if (wanted.length > 0) texts ??= entries.map(wordsOf);
    return entries.filter(
      ({ entry }, index) =>
        (!pinnedOnly || entry.pinned) &&
        (kind === null || entryKind(entry.fact) === kind) &&
        wanted.every((word) => texts?.[index]?.includes(word)),
    );
  };
};

const wordsOf = ({ entry, text }: DescribedEntry): string => {
  const { fact, corrections, withdrawn } = entry;
  const parts = [text, fact.by.name];
  for (const correction of corrections) parts.push(correction.text, correction.by.name);
  if (withdrawn) parts.push(withdrawn.reason ?? "", withdrawn.by.name);
  return plain(parts.join("\n"));
};

const MARKS = /\p{M}+/gu;
const ASCII = /^[\0-\x7f]*$/;

// "Zürich" is found by "zurich" and the other way round.
const plain = (text: string): string =>
  (ASCII.test(text) ? text : text.normalize("NFD").replace(MARKS, "")).toLowerCase();
