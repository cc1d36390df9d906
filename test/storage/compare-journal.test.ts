import { expect, it } from "vitest";
import type { Fact } from "../../src/domain/facts.ts";
import { compareJournal } from "../../src/storage/compare-journal.ts";
import { declaredWith, incidentA } from "./kit/some-facts.ts";

const facts = declaredWith(incidentA, 1_200);
const idsOf = (some: readonly Fact[]) => some.map(({ id }) => id);

async function* segments(...all: readonly (readonly Fact[])[]) {
  for (const some of all) yield { facts: some, skipped: 1 };
}

const compare = async (inJournal: Parameters<typeof compareJournal>[0], inDatabase: readonly Fact[]) => {
  const parts: (readonly Fact[])[] = [];
  const result = await compareJournal(inJournal, idsOf(inDatabase), (part) => parts.push(part));
  return { ...result, parts };
};

it("finds nothing where both have the same, in whatever segments and however often", async () => {
  const half = facts.slice(0, 600);
  expect(await compare(segments(facts.slice(600), half, half), facts)).toEqual({
    missingInJournal: [],
    skippedLines: 3,
    parts: [],
  });
});

it("hands over what the database lacks, each once and in parts", async () => {
  const { parts, missingInJournal } = await compare(segments(facts, facts), facts.slice(0, 1));
  expect(parts.flat()).toEqual(facts.slice(1));
  expect(parts.length).toBeGreaterThan(1);
  expect(missingInJournal).toEqual([]);
});

it("names what the journal lacks", async () => {
  const { parts, missingInJournal } = await compare(segments(facts.slice(0, 5), []), facts.slice(0, 7));
  expect(parts).toEqual([]);
  expect(missingInJournal).toEqual(idsOf(facts.slice(5, 7)));
});
