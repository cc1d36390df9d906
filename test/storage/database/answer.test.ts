// What a raw request answers, and why it fails: the browser's own reason, by which trouble is told apart.

import "fake-indexeddb/auto";
import { afterEach, beforeEach, expect, it } from "vitest";
import { answer } from "../../../src/storage/database/answer.ts";

let database: IDBDatabase;
const rows = () => database.transaction("rows", "readwrite").objectStore("rows");

beforeEach(async () => {
  const request = indexedDB.open("answer-test", 1);
  request.onupgradeneeded = () => void request.result.createObjectStore("rows");
  database = await answer(request);
});
afterEach(async () => {
  database.close();
  await answer(indexedDB.deleteDatabase("answer-test"));
});

it("is the result of the request", async () => {
  expect(await answer(rows().put("one", 1))).toBe(1);
  expect(await answer(rows().get(1))).toBe("one");
  expect(await answer(rows().get(2))).toBeUndefined();
});

it("fails as the request does", async () => {
  await answer(rows().add("one", 1));
  await expect(answer(rows().add("again", 1))).rejects.toMatchObject({ name: "ConstraintError" });
});
