// Mending never waits for a journal that hangs: a comparison that doesn't come counts as one that can't be made.

import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { limitComparison } from "../../../src/storage/mend/limit-comparison.ts";
import { createFakeJournal } from "../kit/fake-journal.ts";
import { declaredWith, incidentA } from "../kit/some-facts.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const facts = declaredWith(incidentA, 3);

it("takes a comparison that never comes for one that can't be made, in the end", async () => {
  const hanging = { ...createFakeJournal(facts), compare: () => new Promise<never>(() => undefined) };
  const found = limitComparison(hanging).compare([]);
  await vi.runAllTimersAsync();
  expect(await Promise.race([found, "still waiting"])).toBeNull();
});

it("gives what comes in time, and leaves no timer behind", async () => {
  const journal = createFakeJournal(facts);
  expect(await limitComparison(journal).compare([])).toEqual(await journal.compare([]));
  expect(vi.getTimerCount()).toBe(0);
});

it("fails where the comparison fails", async () => {
  const failing = { ...createFakeJournal(facts), compare: () => Promise.reject(new Error("gone")) };
  await expect(limitComparison(failing).compare([])).rejects.toThrow("gone");
});
