import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDatabase, type Database } from "../../../src/storage/database/schema.ts";
import { appendOf, incidentA } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE, until } from "../kit/test-storage.ts";
import { facts, failing, spoilWrites, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

describe("lost", () => {
  const connectionsOf = () => {
    const opened: Database[] = [];
    const create = (anyVersion: boolean): Database => {
      const database = createDatabase(TEST_DATABASE, anyVersion);
      opened.push(database);
      return database;
    };
    return { opened, create };
  };

  it("opens again after the browser closed the connection, and the same append goes through", async () => {
    const { opened, create } = connectionsOf();
    const storage = await openTestStorage({ create });
    await storage.log.append(appendOf(facts.slice(0, 1)));
    const raw = opened[0]?.backendDB();
    raw?.close();
    raw?.onclose?.(new Event("close"));
    await storage.log.append(appendOf(facts, 3));
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
    expect(opened).toHaveLength(2);
    expect(storage.health.get().problem).toBeNull();
  });

  it("opens again where a transaction can't begin, for several appends at once", async () => {
    const { opened, create } = connectionsOf();
    const storage = await openTestStorage({ create });
    opened[0]?.backendDB().close(); // no event: it shows only when used
    await Promise.all(facts.map((_fact, index) => storage.log.append(appendOf(facts.slice(0, index + 1), 1))));
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
    expect(opened).toHaveLength(2);
  });

  it("repeats an append whose transaction was aborted from outside", async () => {
    const storage = await openTestStorage();
    let spoilt = 0;
    const stop = spoilWrites((transaction) => {
      if (spoilt++ > 0) return;
      transaction.commit = () => undefined;
      queueMicrotask(() => transaction.abort());
    });
    await storage.log.append(appendOf(facts));
    stop();
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
    expect((await storage.log.open(incidentA, 9))?.incident.count).toBe(4);
  });

  it("repeats an append that gets no answer, and takes it once where the first try went through after all", async () => {
    const storage = await openTestStorage();
    let silenced = 0;
    const stop = spoilWrites((transaction) => {
      if (silenced++ === 0) Object.defineProperty(transaction, "oncomplete", { set: () => undefined });
    });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const saved = storage.log.append(appendOf(facts));
    await vi.advanceTimersByTimeAsync(10_000);
    vi.useRealTimers();
    await saved;
    stop();
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
  });

  it("is said where it can't be opened again", async () => {
    const { opened, create } = connectionsOf();
    const storage = await openTestStorage({ create, journal: withoutJournal() });
    opened[0]?.backendDB().close();
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException(
        "Connection to Indexed Database server lost. Refresh the page to try again",
        "UnknownError",
      );
    });
    await expect(storage.log.append(appendOf(facts))).rejects.toEqual(failing("lost"));
    expect(storage.health.get().problem).toEqual({ type: "lost" });
    vi.restoreAllMocks();
    await storage.log.append(appendOf(facts));
    expect(storage.health.get().problem).toBeNull();
  });

  it("makes a database that was deleted behind its back anew, and mends it from the journal", async () => {
    const storage = await openTestStorage();
    await storage.log.append(appendOf(facts.slice(0, 3)));
    await storage.roster.add({ id: "p" as never, name: "Bo" });
    await Dexie.delete(TEST_DATABASE);
    await storage.log.append(appendOf(facts, 1));
    const { restored } = await until(storage.health, (health) => health.restored !== null);
    expect(restored).toEqual({ facts: 3, from: "journal" });
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
    expect((await storage.log.open(incidentA, 9))?.incident).toEqual(appendOf(facts).incident);
    expect((await storage.packs.current()).rules).toHaveLength(1);
    expect(storage.health.get().problem).toBeNull();
  });
});
