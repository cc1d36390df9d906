// What is costly is asked for now and then, however often it is read.

import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import { cached } from "../../src/relay/cached.ts";

test("many readers at once are one question, and later ones none until it is old", async () => {
  let now = 0;
  let asked = 0;
  const read = cached(
    1_000,
    async () => (asked += 1),
    () => now,
  );
  expect(await Promise.all([read(), read(), read()])).toEqual([1, 1, 1]);
  now = 999;
  expect(await read()).toBe(1);
  now = 1_000;
  // The old value at once, and the next one for whoever comes after.
  expect(await read()).toBe(1);
  expect([await read(), asked]).toEqual([2, 2]);
  // Whoever asks rarely is told nothing that was true long ago.
  now = 3_000;
  expect([await read(), asked]).toEqual([3, 3]);
});

test("what can't be asked for is an error at first, and again once it is old", async () => {
  let now = 0;
  let fails = true;
  const read = cached(
    1_000,
    () => (fails ? Promise.reject(new Error("no database")) : Promise.resolve("well")),
    () => now,
  );
  await expect(read()).rejects.toThrow("no database");
  fails = false;
  expect(await read()).toBe("well");
  now = 1_000;
  fails = true;
  expect(await read()).toBe("well");
  // The question that nobody waited for has failed by now.
  await setImmediate();
  await expect(read()).rejects.toThrow("no database");
});
