import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appendOf, incidentA, noteAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage } from "../kit/test-storage.ts";
import { facts, failing, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

describe("broken", () => {
  it("is said in the browser's words, works in memory, and moves over when it opens after all", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    const storage = await openTestStorage({ journal: withoutJournal() });
    expect(storage.health.get().problem).toEqual({
      type: "broken",
      detail: "UnknownError: Internal error opening backing store",
    });
    await expect(storage.log.append(appendOf(facts.slice(0, 1)))).rejects.toEqual(failing("broken"));
    open.mockRestore();
    await storage.log.append(appendOf(facts, 3));
    expect(storage.health.get().problem).toBeNull();
    storage.close();
    const next = await openTestStorage();
    expect(await next.log.readFacts(incidentA)).toEqual(facts);
  });

  it("writes nothing of an append that can't be stored", async () => {
    const storage = await openTestStorage({ journal: withoutJournal() });
    const bad = { ...noteAt(incidentA, 1), data: { kind: "note", text: () => undefined } } as never;
    await expect(storage.log.append({ ...appendOf(facts), facts: [facts[0]!, bad] })).rejects.toEqual(
      failing("broken"),
    );
    expect(await storage.log.readFacts(incidentA)).toEqual([]);
  });

  it("writes nothing of a merge that can't be stored", async () => {
    const storage = await openTestStorage({ journal: withoutJournal() });
    const bad = { ...noteAt(incidentA, 9), data: { kind: "note", text: () => undefined } } as never;
    await expect(storage.log.merge(incidentA, [...facts, bad])).rejects.toEqual(failing("broken"));
    expect(await storage.log.readFacts(incidentA)).toEqual([]);
    expect(await storage.log.listAll()).toEqual([]);
  });
});
