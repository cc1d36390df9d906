// What a raw request answers, and why it fails: the browser's own reason, which tells problems apart.

import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { resultOf } from "../../../src/storage/database/raw.ts";

let database: IDBDatabase;
const rows = () => database.transaction("rows", "readwrite").objectStore("rows");

beforeEach(async () => {
  const request = indexedDB.open("answer-test", 1);
  request.onupgradeneeded = () => void request.result.createObjectStore("rows");
  database = await resultOf(request);
});
afterEach(async () => {
  database.close();
  await resultOf(indexedDB.deleteDatabase("answer-test"));
});

it("is the result of the request", async () => {
  expect(await resultOf(rows().put("one", 1))).toBe(1);
  expect(await resultOf(rows().get(1))).toBe("one");
  expect(await resultOf(rows().get(2))).toBeUndefined();
});

it("fails as the request does", async () => {
  await resultOf(rows().add("one", 1));
  await expect(resultOf(rows().add("again", 1))).rejects.toMatchObject({ name: "ConstraintError" });
});
