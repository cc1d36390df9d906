// Two tabs that write to one incident without knowing of each other leave a row that lacks a fact; it is corrected.

import "fake-indexeddb/auto";
import { afterEach, expect, it, vi } from "vitest";
import { appendOf, declaredWith, incidentA, noteAt } from "../kit/some-facts.ts";
import { closeTestStorage, openTestStorage } from "../kit/test-storage.ts";

afterEach(async () => {
  vi.useRealTimers();
  await closeTestStorage();
});

it("sets the row right once both tabs have heard of each other's fact and it is quiet", async () => {
  const [one, two] = [await openTestStorage(), await openTestStorage()];
  const shared = declaredWith(incidentA, 4);
  const [ofOne, ofTwo] = [noteAt(incidentA, 5), noteAt(incidentA, 6)];
  await one.log.append(appendOf(shared));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const heard = new Promise<void>((resolve) => {
    one.log.onForeignFacts((_id, facts) => facts[0]?.id === ofTwo.id && resolve());
  });
  await one.log.append(appendOf([...shared, ofOne], 1));
  await two.log.append(appendOf([...shared, ofTwo], 1));
  await heard;
  expect((await one.log.open(incidentA, 2))?.incident.count).toBe(6); // what the second tab knew
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  await expect.poll(async () => (await one.log.open(incidentA, 2))?.incident.count).toBe(7);
  expect((await one.log.open(incidentA, 2))?.incident).toEqual(appendOf([...shared, ofOne, ofTwo]).incident);
});
