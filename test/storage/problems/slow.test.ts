// The browser never answers `open`: nothing waits for it, and entries logged in the meantime move over once it does.

import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, incidentA } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, until } from "../kit/test-storage.ts";
import { facts, failing, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  await closeTestStorage();
});

const patience = { blockedMs: 60_000, openMs: 600 };

/** Holds every opening until it is released. */
const holdOpenings = (): (() => void) => {
  const { open } = IDBFactory.prototype;
  const held: (() => void)[] = [];
  vi.spyOn(indexedDB, "open").mockImplementation((...args) => {
    const waiting = {} as IDBOpenDBRequest;
    held.push(() => {
      const request = open.apply(indexedDB, args);
      for (const on of ["onsuccess", "onerror", "onupgradeneeded", "onblocked"] as const)
        request[on] = (event) => {
          Object.defineProperty(waiting, "result", { get: () => request.result, configurable: true });
          Object.defineProperty(waiting, "transaction", { get: () => request.transaction, configurable: true });
          Object.defineProperty(waiting, "error", { get: () => request.error, configurable: true });
          waiting[on]?.call(waiting, event as never);
        };
    });
    return waiting;
  });
  return () => {
    vi.mocked(indexedDB.open).mockRestore();
    for (const go of held) go();
  };
};

describe("slow", () => {
  it("gives the pack of the app before it is known whether the database opens at all", async () => {
    holdOpenings();
    const storage = await openTestStorage({ journal: withoutJournal(), patience: { ...patience, openMs: 60_000 } });
    expect((await storage.packs.current()).rules).toHaveLength(1);
    expect(storage.health.get().problem).toBeNull();
  });

  it("is called slow, not blocked; entries go to the journal, and into the database once it opens", async () => {
    const letGo = holdOpenings();
    const journal = createFakeJournal();
    const storage = await openTestStorage({ journal, patience });
    await storage.log.append(appendOf(facts));
    expect(storage.health.get()).toMatchObject({ problem: { type: "slow" }, single: facts.length });
    expect((await storage.log.open(incidentA, 9))?.latest).toEqual(facts);
    letGo();
    await until(storage.health, ({ problem, single }) => problem === null && single === 0);
    storage.close();
    const next = await openTestStorage({ journal });
    expect(await next.log.readFacts(incidentA)).toEqual(facts);
  });

  it("saves nothing where there is no journal either, and doesn't say that it has", async () => {
    holdOpenings();
    const storage = await openTestStorage({ journal: withoutJournal(), patience });
    await expect(storage.log.append(appendOf(facts))).rejects.toEqual(failing("slow"));
  });
});
