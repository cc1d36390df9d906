// A test for everything that can be wrong with storage: it is said, nothing hangs or throws, and what can go on goes on.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { StorageProblem } from "../../src/actions/ports.ts";
import { createDatabase, type Database } from "../../src/storage/schema.ts";
import { createFakeJournal } from "./kit/fake-journal.ts";
import { appendOf, declaredWith, incidentA, noteAt } from "./kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE, until } from "./kit/test-storage.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie tells of versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

const facts = declaredWith(incidentA, 3);
const impatient = { blockedMs: 20, openMs: 200 };
const withoutJournal = () => Object.assign(createFakeJournal(), { works: false });
const failing = (problem: StorageProblem["type"]) =>
  expect.objectContaining({ problem: expect.objectContaining({ type: problem }) });

/** Opens the test's database raw, at a version of the browser's counting, and holds it until closed. */
const hold = (version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(TEST_DATABASE, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Makes every read-write transaction fail as `spoil` says; returns the way back. */
const spoilWrites = (spoil: (transaction: IDBTransaction) => void): (() => void) => {
  const { transaction } = IDBDatabase.prototype;
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    const begun = transaction.apply(this, args);
    if (begun.mode === "readwrite") spoil(begun);
    return begun;
  });
  return () => spy.mockRestore();
};

describe("refused", () => {
  const refusals: readonly (readonly [string, () => void])[] = [
    ["there is no IndexedDB", () => vi.stubGlobal("indexedDB", undefined)],
    [
      "opening throws",
      () =>
        vi.spyOn(indexedDB, "open").mockImplementation(() => {
          throw new DOMException("access to the Indexed Database API is denied in this context.", "SecurityError");
        }),
    ],
    [
      "opening fails as in a private window",
      () =>
        vi.spyOn(indexedDB, "open").mockImplementation(() => {
          const message = "A mutation operation was attempted on a database that did not allow mutations.";
          const request = {
            error: new DOMException(message, "InvalidStateError"),
            onerror: (_event: unknown) => undefined,
          };
          queueMicrotask(() => request.onerror({ target: request, preventDefault() {}, stopPropagation() {} }));
          return request as unknown as IDBOpenDBRequest;
        }),
    ],
  ];

  it.each(refusals)("works in memory, and says that nothing is saved, where %s", async (_name, refuse) => {
    refuse();
    const storage = await openTestStorage({
      create: (anyVersion) => {
        const database = createDatabase(TEST_DATABASE, anyVersion);
        return typeof indexedDB === "undefined"
          ? (new Dexie(TEST_DATABASE, { autoOpen: false, indexedDB: undefined } as never) as Database)
          : database;
      },
      journal: withoutJournal(),
    });
    expect(storage.health.get().problem).toEqual({ type: "refused" });
    await expect(storage.log.append(appendOf(facts))).rejects.toEqual(failing("refused"));
    expect(await storage.log.readFacts(incidentA)).toEqual(facts);
    expect((await storage.log.listOpen()).map(({ id }) => id)).toEqual([incidentA]);
    expect((await storage.packs.current()).rules).toHaveLength(1);
    await storage.roster.add({ id: "p" as never, name: "Bo" });
    expect(await storage.roster.list()).toHaveLength(1);
    await storage.settings.writeSetting("a", 1);
    expect(await storage.settings.readSetting("a")).toBe(1);
    await storage.mend();
    expect(storage.health.get()).toMatchObject({ problem: { type: "refused" }, journal: false });
  });

  it("is saved all the same where the journal can be kept, and shown again at the next start", async () => {
    refusals[1]?.[1]();
    const journal = createFakeJournal();
    const first = await openTestStorage({ journal });
    await first.log.append(appendOf(facts));
    const second = await openTestStorage({ journal });
    await second.mend();
    expect(await second.log.readFacts(incidentA)).toEqual(facts);
    expect(second.health.get()).toMatchObject({
      problem: { type: "refused" },
      restored: { facts: 4, from: "journal" },
      journal: true,
    });
    vi.restoreAllMocks();
    const third = await openTestStorage({ journal });
    await third.mend();
    expect(third.health.get()).toMatchObject({ problem: null, restored: { facts: 4, from: "journal" } });
    expect(await third.log.readFacts(incidentA)).toEqual(facts);
  });
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

  it("says it also where the browser gives no word at all", async () => {
    vi.spyOn(indexedDB, "open").mockImplementation(() => ({}) as IDBOpenDBRequest);
    const storage = await openTestStorage({ journal: withoutJournal(), patience: { blockedMs: 20, openMs: 30 } });
    expect(storage.health.get().problem).toEqual({ type: "blocked" });
  });

  it("doesn't do to others what it suffers: it lets a newer tab go on, and says so", async () => {
    const storage = await openTestStorage({ journal: withoutJournal(), patience: impatient });
    await storage.log.append(appendOf(facts.slice(0, 1)));
    const newer = await hold(20);
    expect(storage.health.get().problem).toEqual({ type: "newer" });
    await expect(storage.log.append(appendOf(facts, 3))).rejects.toEqual(failing("newer"));
    newer.close();
  });
});

describe("newer", () => {
  it("is left untouched: nothing is read from it or written to it", async () => {
    const request = indexedDB.open(TEST_DATABASE, 20);
    request.onupgradeneeded = () => request.result.createObjectStore("unheard-of");
    await new Promise((resolve) => {
      request.onsuccess = resolve;
    });
    request.result.close();
    const storage = await openTestStorage({ journal: withoutJournal() });
    expect(storage.health.get().problem).toEqual({ type: "newer" });
    await expect(storage.log.append(appendOf(facts))).rejects.toEqual(failing("newer"));
    const after = await hold(20);
    expect([after.version, [...after.objectStoreNames]]).toEqual([20, ["unheard-of"]]);
    after.close();
  });

  it("is not what a database is called that lacked a table and got it back", async () => {
    const request = indexedDB.open(TEST_DATABASE, 10);
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
    opened[0]?.backendDB().close(); // no event: it shows only when it is used
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
});
