import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createDatabase, type Database } from "../../../src/storage/database/schema.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, incidentA } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage, TEST_DATABASE } from "../kit/test-storage.ts";
import { facts, failing, withoutJournal } from "../kit/trouble.ts";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined)); // Dexie reports versions there
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await closeTestStorage();
});

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
