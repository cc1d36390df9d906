// Facts are stored twice: whatever one copy lacks comes back from the other.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { FOLD_VERSION } from "../../../src/storage/database/names.ts";
import { createDatabase, type Database } from "../../../src/storage/database/schema.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, incidentA, incidentB, noteAt, roleAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE, type TestStorage } from "../kit/test-storage.ts";

afterEach(async () => {
  vi.useRealTimers();
  await closeTestStorage();
});

const touch = async (work: (database: Database) => Promise<unknown>): Promise<void> => {
  const database = createDatabase(TEST_DATABASE);
  await database.open();
  await work(database);
  database.close();
};

const logOf = async ({ log }: TestStorage): Promise<readonly (readonly Fact[])[]> => {
  const incidents = await log.listAll();
  return Promise.all(incidents.map(({ id }) => log.readFacts(id)));
};

/** Resolves once the mending is waiting for its (fake) timer. */
const untilItPauses = async (): Promise<void> => {
  while (vi.getTimerCount() === 0) await new Promise((resolve) => setImmediate(resolve));
};

const all = [declaredWith(incidentB, 1, 30), declaredWith(incidentA, 3)];

describe("a database that lost everything", () => {
  it("is restored from the journal: facts, lists, boards, and it is said", async () => {
    const storage = await openTestStorage({ journal: createFakeJournal(all.flat()) });
    const heard: string[] = [];
    storage.log.onForeignFacts((id, facts) => heard.push(`${id} ${facts.length}`));
    await storage.mend();
    expect(storage.health.get()).toMatchObject({
      problem: null,
      restored: { facts: 6, from: "journal" },
      journal: true,
    });
    expect(await logOf(storage)).toEqual(all);
    expect((await storage.log.listOpen()).map(({ id }) => id)).toEqual([incidentB, incidentA]);
    expect((await storage.log.open(incidentA, 2))?.incident).toEqual(appendOf(all[1]!).incident);
    expect(heard.sort()).toEqual([`${incidentA} 4`, `${incidentB} 2`]);
  });

  it("learns the people again that the facts name, and keeps those it knows", async () => {
    const bo = roleAt(incidentA, 2, "Bo");
    const cy = roleAt(incidentA, 3, "Cy");
    const nameless = roleAt(incidentA, 4, "");
    const storage = await openTestStorage({
      journal: createFakeJournal([...declaredWith(incidentA, 1), bo, cy, nameless]),
    });
    await storage.roster.add({ id: "person-Bo" as never, name: "Bo the second" });
    await storage.mend();
    expect((await storage.roster.list()).map(({ name }) => name)).toEqual(["Bo the second", "Cy"]);
  });

  it("gets back more facts than are moved at once", async () => {
    const many = declaredWith(incidentA, 1_234);
    const storage = await openTestStorage({ journal: createFakeJournal(many) });
    await storage.mend();
    expect(await storage.log.readFacts(incidentA)).toEqual(many);
    expect(storage.health.get().restored).toEqual({ facts: 1_235, from: "journal" });
  });
});

describe("a database that lost some", () => {
  it("gets them back, and its row is right again", async () => {
    const facts = declaredWith(incidentA, 5);
    const journal = createFakeJournal();
    const first = await openTestStorage({ journal });
    await first.log.append(appendOf(facts));
    first.close();
    await touch(({ facts: table }) => table.bulkDelete([facts[2]!.id, facts[4]!.id]));
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(second.health.get().restored).toEqual({ facts: 2, from: "journal" });
    expect(await second.log.readFacts(incidentA)).toEqual(facts);
    expect((await second.log.open(incidentA, 50))?.incident).toEqual(appendOf(facts).incident);
  });

  it("gets back what a torn journal still has", async () => {
    const facts = declaredWith(incidentA, 3);
    const journal = createFakeJournal(facts);
    journal.text = journal.text.slice(0, -20);
    const storage = await openTestStorage({ journal });
    await storage.mend();
    expect(await storage.log.readFacts(incidentA)).toEqual(facts.slice(0, -1));
  });
});

describe("a journal that lost everything", () => {
  it("is written again from the database, and it is said", async () => {
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal });
    for (const facts of all) await storage.log.append(appendOf(facts));
    journal.text = "";
    await storage.mend();
    expect(storage.health.get()).toMatchObject({ restored: { facts: 6, from: "database" }, journal: true });
    expect((await journal.compare([]))?.missingInDatabase.map(({ id }) => id).sort()).toEqual(
      all
        .flat()
        .map(({ id }) => id)
        .sort(),
    );
  });

  it("is written again in a line of its own after a torn one", async () => {
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal });
    await storage.log.append(appendOf(all[1]!));
    journal.text = journal.text.slice(0, 10);
    await storage.mend();
    expect((await journal.compare([]))?.missingInDatabase).toEqual(all[1]);
  });

  it("is not called restored where another tab was only about to write it", async () => {
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal, commitMs: 50 });
    await storage.log.append(appendOf(all[1]!));
    const whole = journal.text;
    journal.text = "";
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const mended = storage.mend();
    await untilItPauses();
    journal.text = whole;
    await vi.advanceTimersByTimeAsync(50);
    await mended;
    expect(journal.text).toBe(whole);
    expect(storage.health.get().restored).toBeNull();
  });
});

describe("a fact that another tab has journalled and is about to commit", () => {
  it("is left to that tab", async () => {
    const [declared, note] = declaredWith(incidentA, 1);
    const tab = await openTestStorage();
    await tab.log.append(appendOf([declared!]));
    const journal = createFakeJournal([declared!, note!]);
    let hasCompared = false;
    const mending = await openTestStorage({
      journal: { ...journal, compare: (ids) => journal.compare(ids).finally(() => (hasCompared = true)) },
      commitMs: 50,
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const mended = mending.mend();
    await untilItPauses();
    await vi.advanceTimersByTimeAsync(50);
    while (!hasCompared) await new Promise((resolve) => setImmediate(resolve));
    await untilItPauses();
    await tab.log.append(appendOf([declared!, note!], 1));
    await vi.advanceTimersByTimeAsync(50);
    await mended;
    expect(mending.health.get().restored).toBeNull();
    expect(await mending.log.readFacts(incidentA)).toEqual([declared, note]);
  });
});

describe("two whole copies", () => {
  it("are left as they are", async () => {
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal });
    for (const facts of all) await storage.log.append(appendOf(facts));
    const before = journal.text;
    await storage.mend();
    expect(storage.health.get()).toMatchObject({ restored: null, journal: true, problem: null });
    expect(journal.text).toBe(before);
    expect(await logOf(storage)).toEqual(all);
  });

  it("are empty at the very first start: nothing was restored", async () => {
    const storage = await openTestStorage();
    await storage.mend();
    expect(storage.health.get()).toMatchObject({ restored: null, journal: true });
  });
});

describe("each lacking what the other has", () => {
  it("are both mended", async () => {
    const facts = declaredWith(incidentA, 4);
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal });
    await storage.log.append(appendOf(facts.slice(0, 4)));
    journal.text = createFakeJournal(facts.slice(1)).text;
    await storage.mend();
    expect(storage.health.get().restored).toEqual({ facts: 1, from: "journal" });
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
    const inJournal = (await journal.compare([]))?.missingInDatabase.map(({ id }) => id);
    expect(new Set(inJournal)).toEqual(new Set(facts.map(({ id }) => id)));
  });
});

describe("rows", () => {
  const facts = declaredWith(incidentA, 3);
  it.each<[string, (database: Database) => Promise<unknown>]>([
    ["behind their facts", ({ incidents }) => incidents.update(incidentA, { "incident.count": 1 } as never)],
    ["of another fold", ({ incidents }) => incidents.update(incidentA, { foldVersion: 0 })],
    ["that are missing", ({ incidents }) => incidents.clear()],
  ])("%s are folded again, with or without a journal", async (_name, damage) => {
    const journal = createFakeJournal();
    journal.works = false;
    const first = await openTestStorage({ journal });
    await first.log.append(appendOf(facts));
    first.close();
    await touch(damage);
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(second.health.get()).toMatchObject({ journal: false, restored: null });
    expect((await second.log.listAll()).map(({ id }) => id)).toEqual([incidentA]);
    second.close();
    await touch(async ({ incidents }) => {
      const row = await incidents.get(incidentA);
      expect(row?.incident).toEqual(appendOf(facts).incident);
      expect(row?.foldVersion).toBe(FOLD_VERSION);
    });
  });

  it("without any facts go: there is nothing behind them", async () => {
    const storage = await openTestStorage();
    await storage.log.append(appendOf(facts));
    await touch(({ facts: table }) => table.clear());
    const journal = createFakeJournal();
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(await second.log.listAll()).toEqual([]);
  });

  it("are left alone where they are right", async () => {
    const storage = await openTestStorage();
    await storage.log.append(appendOf([...facts, noteAt(incidentA, 9)]));
    await touch(({ incidents }) => incidents.update(incidentA, { "summary.title": "from the row" } as never));
    await storage.mend();
    expect((await storage.log.listAll())[0]?.title).toBe("from the row");
  });
});
