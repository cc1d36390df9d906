// Both copies are lost together: a number in a third place still shows that there was something.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createSentinel } from "../../../src/storage/journal/sentinel.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE } from "../kit/test-storage.ts";

const memory = new Map<string, string>();
const store = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => void memory.set(key, value),
};
const facts = declaredWith(incidentA, 4);
const newest = facts.at(-1)?.at;

beforeEach(() => memory.clear());
afterEach(closeTestStorage);

const open = (journal = createFakeJournal()) => openTestStorage({ journal, sentinel: createSentinel(store) });
const fill = async (): Promise<void> => {
  const storage = await open();
  await storage.log.append(appendOf(facts));
  storage.close();
};

describe("a phone that has lost both copies", () => {
  it("says how many entries, of when the newest was, at every start until somebody has read it", async () => {
    await fill();
    await Dexie.delete(TEST_DATABASE);
    for (let start = 0; start < 2; start += 1) {
      const { mend, health } = await open();
      await mend();
      expect(health.get().lost).toEqual({ entries: 5, newest });
    }
    const { mend, health, persistence, log } = await open();
    await mend();
    await log.append(appendOf(declaredWith(incidentB, 1, 900)));
    await mend();
    expect(health.get().lost?.entries).toBe(5);
    persistence.acceptLoss();
    expect(health.get().lost).toBeNull();
    await mend();
    expect(health.get().lost).toBeNull();
  });

  it("says of an empty list only after both were asked that it is empty", async () => {
    await fill();
    const journal = createFakeJournal(facts);
    await Dexie.delete(TEST_DATABASE);
    const { log } = await open(journal);
    expect((await log.listOpen()).map(({ id }) => id)).toEqual([incidentA]);
  });

  it("says what is missing where some of it is left", async () => {
    await fill();
    await Dexie.delete(TEST_DATABASE);
    const { mend, health } = await open(createFakeJournal(facts.slice(0, 2)));
    await mend();
    expect(health.get().lost).toEqual({ entries: 3, newest: null });
  });
});

describe("losses add up", () => {
  it("until somebody has read them, and start anew then", async () => {
    const sentinel = createSentinel(store);
    sentinel.saved(facts);
    expect(sentinel.expect()(3)).toEqual({ entries: 2, newest: null });
    expect(sentinel.expect()(3)).toEqual({ entries: 2, newest: null });
    sentinel.saved([noteAt(incidentA, 30)]);
    expect(sentinel.expect()(1)?.entries).toBe(5);
    sentinel.accept();
    expect(sentinel.expect()(1)).toBeNull();
    expect(sentinel.expect()(0)?.entries).toBe(1);
  });
});

describe("nothing is called lost", () => {
  it("where one copy still has it", async () => {
    await fill();
    await Dexie.delete(TEST_DATABASE);
    const { mend, health } = await open(createFakeJournal(facts));
    await mend();
    expect(health.get()).toMatchObject({ lost: null, restored: { facts: 5 } });
  });

  it("where nothing was ever noted, and what is there is noted then", async () => {
    await fill();
    memory.clear();
    const { mend, health } = await open();
    await mend();
    expect(health.get().lost).toBeNull();
    expect(createSentinel(store).expects()).toBe(true);
  });

  it("where an entry was saved twice, imported again, or by another tab while the copies were compared", async () => {
    const one = await open();
    const two = await open();
    await one.log.append(appendOf(facts));
    await one.log.append(appendOf(facts));
    await one.log.merge(incidentA, facts);
    await Promise.all([one.mend(), two.log.append(appendOf([...facts, noteAt(incidentA, 30)], 1)), two.mend()]);
    await one.mend();
    expect([one.health.get().lost, two.health.get().lost]).toEqual([null, null]);
  });

  it("where it was saved after the database was read for the comparison", () => {
    const sentinel = createSentinel(store);
    sentinel.saved(facts);
    const lostOf = sentinel.expect();
    sentinel.saved([noteAt(incidentA, 30)]);
    expect(lostOf(facts.length)).toBeNull();
    expect(sentinel.expect()(facts.length)?.entries).toBe(1);
  });

  it("twice, where two tabs find it at the same time", async () => {
    await fill();
    await Dexie.delete(TEST_DATABASE);
    const [one, two] = [await open(), await open()];
    await Promise.all([one.mend(), two.mend()]);
    expect(two.health.get().lost?.entries).toBe(5);
    expect(one.health.get().lost?.entries).toBe(5);
  });

  it("where the browser keeps no such number, or spoils it", async () => {
    for (const spoilt of ["null", "{", '{"entries":"7"}', "7"]) {
      memory.set("first90.kept", spoilt);
      expect(createSentinel(store).expect()(0)).toBeNull();
    }
    const refusing = {
      getItem: () => {
        throw new DOMException("denied", "SecurityError");
      },
      setItem: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    };
    for (const none of [createSentinel(refusing), createSentinel(null)]) {
      none.saved(facts);
      none.accept();
      expect([none.expects(), none.expect()(0)]).toEqual([false, null]);
    }
  });
});
