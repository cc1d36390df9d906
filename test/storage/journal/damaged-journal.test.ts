// The second copy is damaged: damaged lines are never believed, always counted, and set aside.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createFakeJournal, plainText } from "../kit/fake-journal.ts";
import { appendOf, declaredAt, declaredWith, factAt, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage } from "../kit/test-storage.ts";

afterEach(closeTestStorage);

const facts = declaredWith(incidentA, 3);
const flip = (text: string, word: string): string => text.replace(word, word.replace(/.$/, "x"));

describe("a lost database beside a damaged line", () => {
  it("gets back all other lines, and it is said what is damaged, as new once", async () => {
    const journal = createFakeJournal(facts);
    journal.text = flip(journal.text, "note 2");
    const first = await openTestStorage({ journal });
    await first.mend();
    expect(await first.log.readFacts(incidentA)).toEqual(facts.filter(({ seq }) => seq !== 3));
    expect(first.health.get()).toMatchObject({
      restored: { facts: 3, from: "journal" },
      damaged: { lines: 1, fresh: 1 },
    });
    expect(JSON.stringify(journal.aside)).toContain("note x");
    await first.mend();
    expect(first.health.get().damaged).toEqual({ lines: 1, fresh: 1 }); // new as long as this page is open
    first.close();
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(second.health.get()).toMatchObject({ restored: null, damaged: { lines: 1, fresh: 0 } });
  });

  it("believes no line that has lost its checksum, even if it is whole", async () => {
    const journal = createFakeJournal(facts.slice(0, 3));
    journal.text += plainText(facts.slice(3));
    const { log, mend, health } = await openTestStorage({ journal });
    await mend();
    expect(await log.readFacts(incidentA)).toEqual(facts.slice(0, 3));
    expect(health.get().damaged).toEqual({ lines: 1, fresh: 1 });
  });
});

describe("a whole database beside a damaged line", () => {
  it("changes nothing there, and the entry is written into the journal again", async () => {
    const journal = createFakeJournal();
    const { log, mend, health } = await openTestStorage({ journal });
    await log.append(appendOf(facts));
    journal.text = flip(journal.text, "incident-a-000002");
    await mend();
    expect(await log.readFacts(incidentA)).toEqual(facts);
    expect(health.get()).toMatchObject({
      restored: { facts: 1, from: "database" },
      damaged: { lines: 1, fresh: 1 },
    });
    expect((await journal.compare([]))?.missingInDatabase).toHaveLength(facts.length);
  });
});

describe("what is restored", () => {
  const wrong = factAt(incidentA, 5, { type: "severity.set/1", data: { level: "SEV9" } } as never);
  const newer = factAt(incidentA, 6, { type: "tea.made/3", data: { sugar: 2 } } as never);

  it("passes its schema; what doesn't is kept aside, and a type of a newer version is kept as it is", async () => {
    const journal = createFakeJournal([...facts, wrong, newer]);
    const first = await openTestStorage({ journal });
    await first.mend();
    expect(await first.log.readFacts(incidentA)).toEqual([...facts, newer]);
    expect(first.health.get().damaged).toEqual({ lines: 1, fresh: 1 });
    expect(journal.aside).toEqual([{ note: "refused", fact: wrong }]);
    first.close();
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(second.health.get()).toMatchObject({ restored: null, damaged: { lines: 1, fresh: 0 } });
  });
});

describe("a journal of a version before checksums", () => {
  const older = (some: readonly Fact[]) => Object.assign(createFakeJournal(), { plain: plainText(some) });

  it("is written again with checksums, in silence, and read no more", async () => {
    const journal = older(facts);
    const silent = Object.assign(createFakeJournal(), { works: false });
    const before = await openTestStorage({ journal: silent });
    await before.log.append(appendOf(facts));
    before.close();
    const { log, mend, health } = await openTestStorage({ journal });
    await mend();
    expect(health.get()).toMatchObject({ restored: null, damaged: null, journal: true });
    expect(journal.plain).toBeNull();
    expect((await journal.compare([]))?.missingInDatabase).toEqual(facts);
    expect(await log.readFacts(incidentA)).toEqual(facts);
  });

  it("restores a lost database, and both copies have it then", async () => {
    const journal = older(facts);
    const { log, mend, health } = await openTestStorage({ journal });
    await mend();
    expect(await log.readFacts(incidentA)).toEqual(facts);
    expect(health.get()).toMatchObject({ restored: { facts: 4, from: "journal" }, damaged: null });
    expect([journal.plain, (await journal.compare([]))?.missingInDatabase]).toEqual([null, facts]);
  });

  it("is not believed where a line doubles an entry, or tells of an incident that nobody declared", async () => {
    const double = { ...noteAt(incidentA, 2), id: "incident-a-000x02" as never };
    const phantom = noteAt(incidentB, 7);
    const journal = older([...facts, double, phantom]);
    const { log, mend, health } = await openTestStorage({ journal });
    await log.append(appendOf(facts));
    await mend();
    expect(await log.readFacts(incidentA)).toEqual(facts);
    expect((await log.listAll()).map(({ id }) => id)).toEqual([incidentA]);
    expect(health.get()).toMatchObject({ restored: null, damaged: { lines: 2, fresh: 2 } });
    expect(journal.aside).toHaveLength(2);
  });

  it("says what of it is damaged", async () => {
    const journal = Object.assign(older([]), { plain: `${plainText([declaredAt(incidentA)])}{"id":"x","inc\n` });
    const { log, mend, health } = await openTestStorage({ journal });
    await mend();
    expect(await log.readFacts(incidentA)).toEqual([declaredAt(incidentA)]);
    expect(health.get().damaged).toEqual({ lines: 1, fresh: 1 });
  });
});
