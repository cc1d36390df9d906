// A journal in memory with the interface of the real one. Its lines last as long as the object.

import type { Fact } from "../../../src/domain/incident/facts.ts";
import { compareJournal, type SegmentRead } from "../../../src/storage/journal/compare-journal.ts";
import type { Journal } from "../../../src/storage/journal/journal.ts";
import { fromLines, fromPlainLines, type JournalNote, toLines } from "../../../src/storage/journal/journal-lines.ts";

export interface FakeJournal extends Journal {
  /** The journal's text; set it to damage or empty it. */
  text: string;
  /** The text of a segment left by a version before checksums; null if there is none. */
  plain: string | null;
  /** The lines set aside. */
  readonly aside: JournalNote[];
  /** While false, it stores nothing: the browser has no file system. */
  works: boolean;
}

export const createFakeJournal = (facts: readonly Fact[] = []): FakeJournal => {
  const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
  const journal: FakeJournal = {
    text: decode(toLines(facts, null)),
    plain: null,
    aside: [],
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
      const unchecked: Fact[] = [];
      const aside = {
        notes: [...journal.aside],
        put: async (lines: readonly JournalNote[]) => void journal.aside.push(...lines),
      };
      const result = await compareJournal(segmentsOf(journal), ids, aside, (found, isChecked) =>
        (isChecked ? missingInDatabase : unchecked).push(...found),
      );
      return { ...result, missingInDatabase, unchecked };
    },
    async takeOver() {
      journal.plain = null;
      return true;
    },
    async refuse(some) {
      journal.aside.push(...some.map((fact) => ({ note: "refused", fact }) as const));
      return true;
    },
    close: () => undefined,
  };
  return journal;
};

/** Returns the text of a segment as versions before checksums wrote it. */
export const plainText = (facts: readonly Fact[]): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");

async function* segmentsOf({ text, plain }: FakeJournal): AsyncGenerator<SegmentRead> {
  const bytes = new TextEncoder().encode(text);
  yield { segment: "checked-0", size: bytes.length, isChecked: true, ...fromLines(bytes) };
  if (plain === null) return;
  const older = new TextEncoder().encode(plain);
  yield { segment: "journal-0", size: older.length, isChecked: false, ...fromPlainLines(older) };
}
