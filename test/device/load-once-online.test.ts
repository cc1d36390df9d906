// What a phone without a network could not load is tried again at each network until it is here, and then no more.

import { expect, test } from "vitest";
import { loadOnceOnline } from "../../src/device/load-once-online.ts";

const networkComes = async (): Promise<void> => {
  dispatchEvent(new Event("online"));
  await Promise.resolve();
  await Promise.resolve();
};

test("loads again at each network until it has succeeded", async () => {
  const answers = [false, false, true];
  let asked = 0;
  loadOnceOnline(async () => {
    const isHere = answers[asked];
    asked += 1;
    if (!isHere) throw new Error("not downloaded");
  });
  await Promise.resolve();
  await Promise.resolve();
  expect(asked).toBe(1);
  await networkComes();
  expect(asked).toBe(2);
  await networkComes();
  expect(asked).toBe(3);
  await networkComes();
  expect(asked).toBe(3);
});

test("what has loaded is never asked for again", async () => {
  let asked = 0;
  loadOnceOnline(async () => {
    asked += 1;
  });
  await networkComes();
  expect(asked).toBe(1);
});
