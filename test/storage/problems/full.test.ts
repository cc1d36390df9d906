import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, incidentA } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage } from "../kit/test-storage.ts";
import { facts, failing, spoilWrites, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

describe("full", () => {
  const fill = () =>
    spoilWrites((transaction) => {
      Object.defineProperty(transaction, "error", { value: new DOMException("full", "QuotaExceededError") });
      queueMicrotask(() => transaction.abort());
      transaction.commit = () => undefined;
    });

  it("rejects the append, keeps what was there, and takes the same facts once there is room", async () => {
    const storage = await openTestStorage({ journal: withoutJournal() });
    await storage.log.append(appendOf(facts.slice(0, 2)));
    const makeRoom = fill();
    await expect(storage.log.append(appendOf(facts, 2))).rejects.toEqual(failing("full"));
    expect(storage.health.get().problem).toEqual({ type: "full" });
    expect(await storage.log.readFacts(incidentA)).toEqual(facts.slice(0, 2));
    expect(storage.health.get().problem).toEqual({ type: "full" });
    makeRoom();
    await storage.log.append(appendOf(facts, 2));
    expect(storage.health.get().problem).toBeNull();
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
  });

  it("gets the facts back at the next start, from the journal that had room", async () => {
    const journal = createFakeJournal();
    const first = await openTestStorage({ journal });
    const makeRoom = fill();
    await expect(first.log.append(appendOf(facts))).rejects.toEqual(failing("full"));
    makeRoom();
    first.close();
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(await second.log.readFacts(incidentA)).toEqual(facts);
  });

  it("at a merge changes nothing", async () => {
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal });
    const makeRoom = fill();
    await expect(storage.log.merge(incidentA, facts)).rejects.toEqual(failing("full"));
    makeRoom();
    await storage.mend();
    expect(await storage.log.listAll()).toEqual([]);
    expect(journal.text).toBe("");
  });

  it("at the first start still opens, with the pack of the app", async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    const storage = await openTestStorage();
    expect(storage.health.get().problem).toEqual({ type: "full" });
    expect((await storage.packs.current()).rules).toHaveLength(1);
    put.mockRestore();
    await storage.log.append(appendOf(facts));
    expect(storage.health.get().problem).toBeNull();
  });
});
