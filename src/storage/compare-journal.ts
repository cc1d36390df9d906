// Compares the journal with the database, by ids: whole facts leave the worker only where the database lacks them.

import type { Fact } from "../domain/facts.ts";
import type { FactId } from "../domain/ids.ts";
import type { JournalComparison } from "./journal.ts";
import type { JournalRead } from "./journal-lines.ts";

/** How many facts go to the page in one message, so that receiving them never blocks it for long. */
const AT_ONCE = 500;

/** Resolves to what the journal lacks; facts that the database lacks are handed to `found`, each once. */
export const compareJournal = async (
  segments: AsyncIterable<JournalRead>,
  idsInDatabase: readonly FactId[],
  found: (facts: readonly Fact[]) => void,
): Promise<Pick<JournalComparison, "missingInJournal" | "skippedLines">> => {
  const inDatabase = new Set(idsInDatabase);
  const inJournal = new Set<FactId>();
  const missing: Fact[] = [];
  let skippedLines = 0;
  for await (const { facts, skipped } of segments) {
    skippedLines += skipped;
    for (const fact of facts) {
      if (!inJournal.has(fact.id) && !inDatabase.has(fact.id)) missing.push(fact);
      inJournal.add(fact.id);
    }
  }
  for (let start = 0; start < missing.length; start += AT_ONCE) found(missing.slice(start, start + AT_ONCE));
  return { missingInJournal: idsInDatabase.filter((id) => !inJournal.has(id)), skippedLines };
};
