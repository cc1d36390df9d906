// Helpers for the tests of storage in trouble.

import { expect, vi } from "vitest";
import type { StorageProblem } from "../../../src/actions/ports/storage-port.ts";
import { createFakeJournal } from "./fake-journal.ts";
import { declaredWith, incidentA } from "./some-facts.ts";
import { TEST_DATABASE } from "./test-storage.ts";

export const facts = declaredWith(incidentA, 3);
export const impatient = { blockedMs: 20, openMs: 60_000 };

/** A journal that stores nothing, so that the database is the only copy. */
export const withoutJournal = () => Object.assign(createFakeJournal(), { works: false });

/** Matches a StorageFailure of this kind. */
export const failing = (problem: StorageProblem["type"]) =>
  expect.objectContaining({ problem: expect.objectContaining({ type: problem }) });

/** Opens the test's database raw, at a version in the browser's numbering, and holds it until closed. */
export const hold = (version: number): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.open(TEST_DATABASE, version);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Makes every read-write transaction fail as `spoil` says; returns a function that restores it. */
export const spoilWrites = (spoil: (transaction: IDBTransaction) => void): (() => void) => {
  const { transaction } = IDBDatabase.prototype;
  const spy = vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, ...args) {
    const begun = transaction.apply(this, args);
    if (begun.mode === "readwrite") spoil(begun);
    return begun;
  });
  return () => spy.mockRestore();
};
