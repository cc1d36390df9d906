// Reading before the full storage is loaded: never creates, never throws.

import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Fact } from "../../../src/domain/incident/facts.ts";
import { createConnection } from "../../../src/storage/database/connection.ts";
import { connectTabs } from "../../../src/storage/database/other-tabs.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";
import { createEventLog } from "../../../src/storage/log/event-log.ts";
import { quickOpen } from "../../../src/storage/start/quick-open.ts";
import { quickListOpen } from "../../../src/storage/start/quick-read.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { appendOf, declaredWith, factAt, incidentA, incidentB } from "../kit/some-facts.ts";

const fill = async (...logs: readonly (readonly Fact[])[]): Promise<void> => {
  const otherTabs = connectTabs();
  const connection = createConnection({
    create: (anyVersion) => createDatabase(undefined, anyVersion),
    onOpened: () => undefined,
    onProblem: () => undefined,
  });
  const log = createEventLog({ connection, journal: createFakeJournal(), otherTabs, onSaved: () => undefined });
  for (const facts of logs) await log.append(appendOf(facts));
  connection.close();
  otherTabs.close();
};

const changeRow = async (change: object): Promise<void> => {
  const database = createDatabase();
  await database.open();
  await database.incidents.update(incidentA, change);
  database.close();
};

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await Dexie.delete("first90");
});

describe("with no database", () => {
  it("is empty and creates none", async () => {
    expect(await quickListOpen()).toEqual([]);
    expect(await quickOpen(incidentA, 50)).toBeNull();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it("is not called empty on a phone that has saved something", async () => {
    vi.stubGlobal("localStorage", { getItem: (key: string) => (key === "first90.kept" ? "{}" : null) });
    expect(await quickListOpen()).toBeNull();
  });
});

describe("with storage that fails", () => {
  it.each([
    ["is missing", undefined],
    [
      "refuses",
      {
        open() {
          throw new DOMException("denied", "SecurityError");
        },
      },
    ],
    [
      "fails to open",
      {
        open() {
          const request = { onerror: (_event: unknown): void => undefined };
          queueMicrotask(() => request.onerror({ preventDefault: () => undefined }));
          return request;
        },
      },
    ],
  ])("is not called empty where it %s", async (_name, factory) => {
    vi.stubGlobal("indexedDB", factory);
    expect(await quickListOpen()).toBeNull();
    expect(await quickOpen(incidentA, 50)).toBeNull();
  });

  it("is not called empty where the tables are missing", async () => {
    const other = new Dexie("first90");
    other.version(1).stores({ notes: "id" });
    await other.open();
    other.close();
    expect(await quickListOpen()).toBeNull();
    expect(await quickOpen(incidentA, 50)).toBeNull();
  });

  it("doesn't wait for ever for another tab, and lets the database go when it comes late", async () => {
    vi.useFakeTimers();
    const request: { onsuccess?: () => void; result: { close(): void } } = { result: { close: vi.fn() } };
    vi.stubGlobal("indexedDB", { open: () => request });
    const listed = quickListOpen();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await listed).toBeNull();
    request.onsuccess?.();
    expect(request.result.close).toHaveBeenCalledOnce();
  });
});

describe("with incidents", () => {
  const facts = declaredWith(incidentA, 120);
  beforeEach(() =>
    fill(facts, declaredWith(incidentB, 0, 500), [
      ...declaredWith("incident-c" as typeof incidentA, 0, 900),
      factAt("incident-c" as typeof incidentA, 901, {
        type: "entry.withdrawn/1",
        data: { target: "incident-c-000900" as never },
      }),
    ]),
  );

  it("lists the open ones, newest first", async () => {
    expect((await quickListOpen())?.map(({ id }) => id)).toEqual([incidentB, incidentA]);
  });

  it("shows the others beside a damaged row, which says that it is one", async () => {
    await changeRow({ summary: undefined });
    const listed = (await quickListOpen()) ?? [];
    expect(listed.map(({ id, unreadable }) => [id, unreadable])).toEqual([
      [incidentB, undefined],
      [incidentA, true],
    ]);
  });

  it("opens one with its newest facts", async () => {
    const opened = await quickOpen(incidentA, 50);
    expect(opened?.incident).toEqual(appendOf(facts).incident);
    expect(opened?.latest).toEqual(facts.slice(-50));
  });

  it("knows none by another id", async () => {
    expect(await quickOpen("nowhere" as typeof incidentA, 50)).toBeNull();
  });

  it.each([
    ["was folded by another version", { foldVersion: 0 }],
    ["counts other facts than there are", { "incident.count": 3 }],
    ["has lost a part", { "incident.roles": undefined }],
    ["has lost its state", { incident: null }],
    ["ends at another fact", { "incident.through": { at: 0, id: "else" } }],
  ])("folds the log where the row %s", async (_name, change) => {
    await changeRow({ ...change, "incident.channel": { name: "wrong" } });
    const opened = await quickOpen(incidentA, 50);
    expect(opened?.incident).toEqual(appendOf(facts).incident);
    expect(opened?.latest).toEqual(facts.slice(-50));
  });

  it("trusts a row that is right, instead of reading the whole log", async () => {
    await changeRow({ "incident.channel": { name: "from the row" } });
    expect((await quickOpen(incidentA, 50))?.incident.channel?.name).toBe("from the row");
  });

  it("leaves no connection behind", async () => {
    await quickListOpen();
    await quickOpen(incidentA, 50);
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase("first90");
      request.onsuccess = () => resolve();
      request.onblocked = () => reject(new Error("blocked"));
    });
  });
});
