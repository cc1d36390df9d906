// "Saved", "one copy" and "not on this phone" are said only if they are true of both copies.

import "fake-indexeddb/auto";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Journal } from "../../../src/storage/journal/journal.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, incidentA, incidentB, noteAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, until } from "../kit/test-storage.ts";

afterEach(async () => {
  vi.useRealTimers();
  await closeTestStorage();
});

const facts = declaredWith(incidentA, 2);

/** A journal that answers an append when the test says so. */
const slowJournal = () => {
  const journal = createFakeJournal();
  const answers: (() => void)[] = [];
  const append: Journal["append"] = async (some) => {
    await new Promise<void>((resolve) => answers.push(resolve));
    return journal.append(some);
  };
  return { ...journal, append, answer: () => answers.splice(0).forEach((resolve) => void resolve()) };
};

describe("saved", () => {
  it("waits for the second copy", async () => {
    const journal = slowJournal();
    const { log, health } = await openTestStorage({ journal });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let isSaved = false;
    const saved = log.append(appendOf(facts)).then(() => {
      isSaved = true;
    });
    await expect.poll(() => log.readFacts(incidentA)).toEqual(facts);
    expect(isSaved).toBe(false);
    journal.answer();
    await saved;
    expect(health.get()).toMatchObject({ single: 0, journal: true });
  });

  it("waits no longer than 250 ms, says one copy then, and two once there are two", async () => {
    const journal = slowJournal();
    const { log, health } = await openTestStorage({ journal });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const saved = log.append(appendOf(facts));
    while ((await log.readFacts(incidentA)).length === 0) await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(250);
    await saved;
    expect(health.get().single).toBe(3);
    journal.answer();
    await until(health, ({ single }) => single === 0);
    expect(health.get().journal).toBe(true);
  });

  it("says one copy where the second can't be written, until it has what it missed", async () => {
    const journal = createFakeJournal();
    const { log, health, mend } = await openTestStorage({ journal });
    await mend();
    journal.works = false;
    await log.append(appendOf(facts));
    expect(health.get()).toMatchObject({ single: 3, journal: false });
    journal.works = true;
    await log.append(appendOf([...facts, noteAt(incidentA, 9)], 1));
    await until(health, ({ single }) => single === 0);
    expect((await journal.compare([]))?.missingInDatabase).toHaveLength(4);
  });

  it("is said where the journal alone has it, as one copy; where nothing has it, it isn't said", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("The user denied permission to access the database.", "SecurityError");
    });
    for (const works of [true, false]) {
      const { log, health } = await openTestStorage({ journal: Object.assign(createFakeJournal(), { works }) });
      const isSaved = await log.append(appendOf(facts)).then(
        () => true,
        () => false,
      );
      // The notice depends on `journal`: "may lose the log" only if there is no journal.
      expect([isSaved, health.get().journal]).toEqual([works, works]);
      expect(health.get().single > 0 || !works).toBe(true);
    }
    open.mockRestore();
  });
});

describe("not on this phone", () => {
  it("is said only after the journal was asked: what it has is opened at once", async () => {
    const { log } = await openTestStorage({ journal: createFakeJournal(facts) });
    expect((await log.open(incidentA, 9))?.latest).toEqual(facts);
  });

  it("is true of what neither has", async () => {
    const { log } = await openTestStorage({ journal: createFakeJournal(facts) });
    expect(await log.open(incidentB, 9)).toBeNull();
  });

  it("isn't said where the database can't be asked", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    const { log } = await openTestStorage({ journal: createFakeJournal(facts) });
    await expect(log.open(incidentB, 9)).rejects.toMatchObject({ problem: { type: "broken" } });
    expect((await log.open(incidentA, 9))?.latest).toEqual(facts);
    expect((await log.listOpen()).map(({ id }) => id)).toEqual([incidentA]);
    open.mockRestore();
  });

  it("is not what an empty list claims where neither copy can be read", async () => {
    vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    const { log } = await openTestStorage({ journal: Object.assign(createFakeJournal(), { works: false }) });
    await expect(log.listOpen()).rejects.toMatchObject({ problem: { type: "broken" } });
    open.mockRestore();
  });
});
