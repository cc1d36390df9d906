import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { appendOf, incidentA } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE } from "../kit/test-storage.ts";
import { facts, failing, hold, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

describe("newer", () => {
  it("is left untouched: nothing is read from it or written to it", async () => {
    const request = indexedDB.open(TEST_DATABASE, 990);
    request.onupgradeneeded = () => request.result.createObjectStore("unheard-of");
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const storage = await openTestStorage({ journal: withoutJournal() });
    expect(storage.health.get().problem).toEqual({ type: "newer" });
    await expect(storage.log.append(appendOf(facts))).rejects.toEqual(failing("newer"));
    const after = await hold(990);
    expect([after.version, [...after.objectStoreNames]]).toEqual([990, ["unheard-of"]]);
    after.close();
  });

  it("is not what a database is called that lacked a table and got it back", async () => {
    const request = indexedDB.open(TEST_DATABASE, 20);
    request.onupgradeneeded = () => request.result.createObjectStore("facts", { keyPath: "id" });
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const first = await openTestStorage();
    await first.log.append(appendOf(facts));
    first.close();
    const second = await openTestStorage();
    expect(second.health.get().problem).toBeNull();
    expect(await second.log.readFacts(incidentA)).toEqual(facts);
  });
});
