// The log as stored: from both copies, each entry once, with no code that could fail on its content.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, expect, test, vi } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { toLines } from "../../../src/storage/journal/journal-lines.ts";
import { readRawLog } from "../../../src/storage/mend/raw-log.ts";
import { declaredWith, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";

afterEach(async () => {
  vi.unstubAllGlobals();
  await Dexie.delete("first90");
});

const inDatabase = async (facts: readonly Fact[]): Promise<void> => {
  const database = createDatabase();
  await database.open();
  await database.facts.bulkAdd([...facts]);
  database.close();
};

// The browser's private file system, with these files in the journal's folder.
const inJournal = (...segments: readonly (readonly Fact[])[]): void => {
  const plain = (facts: readonly Fact[]): string => facts.map((fact) => `${JSON.stringify(fact)}\n`).join("");
  const files = [
    { name: "aside", content: "no entry" },
    // The first of several is from a version before checksums.
    ...segments.map((facts, index) =>
      index === 0 && segments.length > 1
        ? { name: "journal-0", content: plain(facts) }
        : { name: `checked-${index}`, content: toLines(facts, null) },
    ),
  ].map(({ name, content }) => ({ kind: "file", name, getFile: async () => new Blob([content]) }));
  const folder = {
    async *values() {
      yield* files;
    },
  };
  vi.stubGlobal("navigator", {
    storage: { getDirectory: async () => ({ getDirectoryHandle: async () => folder }) },
  });
};

const a = declaredWith(incidentA, 2);
const b = declaredWith(incidentB, 1);

test("each entry is there once, whichever copies have it", async () => {
  const extra = noteAt(incidentA, 9);
  await inDatabase(a);
  inJournal([...a.slice(0, 1), extra], b);
  const all = await readRawLog(null);
  expect(all.unread).toEqual([]);
  expect(all.facts).toHaveLength(a.length + 1 + b.length);
  expect(all.facts).toEqual(expect.arrayContaining([...a, extra, ...b]));
  expect((await readRawLog(incidentB)).facts).toEqual(b);
});

test("a copy that can't be read is named, and the other one read", async () => {
  inJournal(a);
  expect(await readRawLog(incidentA)).toEqual({ facts: a, unread: ["database"] });
  vi.unstubAllGlobals();
  await inDatabase(a);
  const { facts, unread } = await readRawLog(incidentA);
  expect(unread).toEqual(["journal"]);
  expect(facts).toEqual(expect.arrayContaining([...a]));
});

test("an entry that nothing else could read is given out as it is", async () => {
  const [first] = a;
  const broken = { ...first, id: "broken", data: null, type: 7 } as unknown as Fact;
  await inDatabase([broken]);
  expect((await readRawLog(incidentA)).facts).toEqual([broken]);
});

test("without either copy it says so and doesn't fail", async () => {
  expect(await readRawLog(null)).toEqual({ facts: [], unread: ["database", "journal"] });
});
