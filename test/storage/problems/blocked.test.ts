import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appendOf, incidentA } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, until } from "../kit/test-storage.ts";
import { facts, failing, hold, impatient, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

describe("blocked", () => {
  it("says that another tab holds the database, works in memory, and moves over when the tab has gone", async () => {
    const older = await hold(5); // a tab that doesn't let go
    const storage = await openTestStorage({ journal: withoutJournal(), patience: impatient });
    expect(storage.health.get().problem).toEqual({ type: "blocked" });
    await expect(storage.log.append(appendOf(facts.slice(0, 1)))).rejects.toEqual(failing("blocked"));
    expect(await storage.log.readFacts(incidentA)).toEqual(facts.slice(0, 1));
    older.close();
    await until(storage.health, ({ problem }) => problem === null);
    await storage.log.append(appendOf(facts, 3));
    storage.close();
    const next = await openTestStorage();
    expect(await next.log.readFacts(incidentA)).toEqual(facts);
    expect((await next.packs.current()).rules).toHaveLength(1);
  });

  it("isn’t said where the browser gives no word at all: then it is only slow", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => ({}) as IDBOpenDBRequest);
    const storage = await openTestStorage({ journal: withoutJournal(), patience: { blockedMs: 20, openMs: 30 } });
    expect(storage.health.get().problem).toEqual({ type: "slow" });
  });

  it("doesn't do to others what it suffers: it lets a newer tab go on, and says so", async () => {
    const storage = await openTestStorage({ journal: withoutJournal(), patience: impatient });
    await storage.log.append(appendOf(facts.slice(0, 1)));
    const newer = await hold(990);
    expect(storage.health.get().problem).toEqual({ type: "newer" });
    await expect(storage.log.append(appendOf(facts, 3))).rejects.toEqual(failing("newer"));
    newer.close();
  });
});
