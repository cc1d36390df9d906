import "fake-indexeddb/auto";
import { Dexie } from "dexie";
import { afterEach, expect, it, vi } from "vitest";
import type { IncidentId } from "../../../src/domain/fact/ids.ts";
import { countOpen } from "../../../src/storage/log/count-open.ts";
import type { IncidentRow } from "../../../src/storage/database/rows.ts";
import { createDatabase } from "../../../src/storage/database/schema.ts";

afterEach(async () => {
  vi.unstubAllGlobals();
  await Dexie.delete("first90");
});

const row = (id: string, open: 0 | 1): IncidentRow =>
  ({ id: id as IncidentId, open, foldVersion: 1, incident: {}, summary: {} }) as unknown as IncidentRow;

it("counts what is open in the database that storage/ writes, drills included", async () => {
  const database = createDatabase();
  await database.open();
  expect(await countOpen()).toBe(0);
  await database.incidents.bulkPut([row("a", 1), row("b", 0), row("c", 1)]);
  expect(await countOpen()).toBe(2);
  database.close();
});

it("is 0 where nothing was ever stored, and creates nothing", async () => {
  expect(await countOpen()).toBe(0);
  expect(await Dexie.getDatabaseNames()).toEqual([]);
});

it("rejects where the database lacks its tables", async () => {
  const other = new Dexie("first90");
  other.version(1).stores({ notes: "id" });
  await other.open();
  other.close();
  await expect(countOpen()).rejects.toThrow();
});

it("rejects where the browser refuses storage", async () => {
  vi.stubGlobal("indexedDB", {
    open() {
      throw new DOMException("denied", "SecurityError");
    },
  });
  await expect(countOpen()).rejects.toThrow("denied");
});

it("rejects where opening fails", async () => {
  vi.stubGlobal("indexedDB", {
    open() {
      const opening = {
        error: new DOMException("broken", "UnknownError"),
        onerror: (_event: unknown): void => undefined,
      };
      queueMicrotask(() => opening.onerror({ preventDefault: () => undefined }));
      return opening;
    },
  });
  await expect(countOpen()).rejects.toThrow("broken");
});
