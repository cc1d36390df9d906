// A journal in memory with the interface of the real one. Its lines survive as long as the object.

import type { Fact } from "../../../src/domain/facts.ts";
import { compareJournal } from "../../../src/storage/compare-journal.ts";
import type { Journal } from "../../../src/storage/journal.ts";
import { fromLines, toLines } from "../../../src/storage/journal-lines.ts";

export interface FakeJournal extends Journal {
  /** The journal's text; set it to damage or empty it. */
  text: string;
  /** While false, nothing is kept: the browser has no file system. */
  works: boolean;
}

export const createFakeJournal = (facts: readonly Fact[] = []): FakeJournal => {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const journal: FakeJournal = {
    text: decode(toLines(facts, null)),
    works: true,
    async append(added) {
      if (!journal.works) return false;
      const last = journal.text === "" ? null : journal.text.charCodeAt(journal.text.length - 1);
      journal.text += decode(toLines(added, last));
      return true;
    },
    async compare(ids) {
      if (!journal.works) return null;
      const missingInDatabase: Fact[] = [];
      const result = await compareJournal(segmentsOf(journal.text), ids, (found) => missingInDatabase.push(...found));
      return { ...result, missingInDatabase };
    },
    close: () => undefined,
  };
  return journal;
};

async function* segmentsOf(text: string) {
  yield fromLines(text);
}
