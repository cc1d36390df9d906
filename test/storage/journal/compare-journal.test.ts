import { describe, expect, it } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { type Aside, compareJournal, type SegmentRead } from "../../../src/storage/journal/compare-journal.ts";
import type { JournalNote } from "../../../src/storage/journal/journal-lines.ts";
import { declaredWith, incidentA } from "../kit/some-facts.ts";

const facts = declaredWith(incidentA, 1_200);
const idsOf = (some: readonly Fact[]) => some.map(({ id }) => id);
const nothing = { lines: 0, fresh: 0 };

const segment = (number: number, some: readonly Fact[], more: Partial<SegmentRead> = {}): SegmentRead => ({
  segment: `checked-${number}`,
  size: 9,
  isChecked: true,
  facts: some,
  damaged: [],
  notes: [],
  ...more,
});
const older = (some: readonly Fact[]): SegmentRead => segment(0, some, { segment: "journal-0", isChecked: false });
const damagedAt = (...places: number[]): Pick<SegmentRead, "damaged"> => ({
  damaged: places.map((at) => ({ at, bytes: new Uint8Array([0xff, 0x41]) })),
});

async function* segments(...all: readonly SegmentRead[]) {
  yield* all;
}

const compare = async (inJournal: readonly SegmentRead[], inDatabase: readonly Fact[], notes: JournalNote[] = []) => {
  const parts: (readonly Fact[])[] = [];
  const unchecked: Fact[] = [];
  const aside: Aside = { notes: [...notes], put: async (lines) => void notes.push(...lines) };
  const found = (some: readonly Fact[], isChecked: boolean): void => {
    if (isChecked) parts.push(some);
    else unchecked.push(...some);
  };
  const result = await compareJournal(segments(...inJournal), idsOf(inDatabase), aside, found);
  return { ...result, parts, unchecked };
};

it("finds nothing where both have the same, in whatever segments and however often", async () => {
  const half = facts.slice(0, 600);
  const read = [segment(0, facts.slice(600)), segment(1, half), segment(2, half)];
  expect(await compare(read, facts)).toEqual({
    missingInJournal: [],
    onlyInOlder: [],
    older: [],
    damaged: nothing,
    parts: [],
    unchecked: [],
  });
});

it("hands over what the database lacks, each once and in parts", async () => {
  const { parts, missingInJournal } = await compare([segment(0, facts), segment(1, facts)], facts.slice(0, 1));
  expect(parts.flat()).toEqual(facts.slice(1));
  expect(parts.length).toBeGreaterThan(1);
  expect(missingInJournal).toEqual([]);
});

it("names what the journal lacks", async () => {
  const { parts, missingInJournal } = await compare([segment(0, facts.slice(0, 5)), segment(1, [])], facts.slice(0, 7));
  expect(parts).toEqual([]);
  expect(missingInJournal).toEqual(idsOf(facts.slice(5, 7)));
});

describe("files of a version before checksums", () => {
  it("are told apart: what they alone have, on either side", async () => {
    const read = [segment(0, facts.slice(0, 2)), older(facts.slice(0, 6))];
    const inDatabase = [...facts.slice(0, 4), ...facts.slice(6, 7)];
    const { missingInJournal, onlyInOlder, parts, unchecked, older: files } = await compare(read, inDatabase);
    expect(missingInJournal).toEqual(idsOf(facts.slice(6, 7)));
    expect(onlyInOlder).toEqual(idsOf(facts.slice(2, 4)));
    expect([parts, unchecked]).toEqual([[], facts.slice(4, 6)]);
    expect(files).toEqual([{ segment: "journal-0", size: 9 }]);
  });
});

describe("damaged lines", () => {
  const read = [segment(0, facts.slice(0, 1), damagedAt(3, 70)), segment(1, [], damagedAt(3))];

  it("are counted and kept aside as they are", async () => {
    const notes: JournalNote[] = [];
    expect((await compare(read, facts.slice(0, 1), notes)).damaged).toEqual({ lines: 3, fresh: 3 });
    expect(notes).toContainEqual({ note: "set-aside", segment: "checked-0", at: 70, bytes: "\u00ffA" });
  });

  it("are new once", async () => {
    const notes: JournalNote[] = [];
    await compare(read, facts.slice(0, 1), notes);
    expect((await compare(read, facts.slice(0, 1), notes)).damaged).toEqual({ lines: 3, fresh: 0 });
    const more = [...read, segment(2, [], damagedAt(0))];
    expect((await compare(more, facts.slice(0, 1), notes)).damaged).toEqual({ lines: 4, fresh: 1 });
  });

  it("are counted as well where they can't be kept aside", async () => {
    const aside: Aside = { notes: [], put: () => Promise.reject(new Error("held by another tab")) };
    const { damaged } = await compareJournal(segments(...read), [], aside, () => undefined);
    expect(damaged).toEqual({ lines: 3, fresh: 3 });
  });
});

it("offers no fact again that was refused, and counts it among what is kept aside", async () => {
  const [refused, other] = facts as [Fact, Fact];
  const { parts, damaged } = await compare([segment(0, [refused, other])], [], [{ note: "refused", fact: refused }]);
  expect([parts, damaged]).toEqual([[[other]], { lines: 1, fresh: 0 }]);
});
