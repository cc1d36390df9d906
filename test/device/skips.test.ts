import { expect, test } from "vitest";
import { createSkips } from "../../src/device/skips.ts";

const storeOf = (start: string | null = null): Storage => {
  const kept = new Map<string, string | null>();
  return {
    getItem: (key: string) => (kept.has(key) ? kept.get(key) : start),
    setItem: (key: string, value: string) => kept.set(key, value),
  } as unknown as Storage;
};

test("a skip outlives the page, once, and the oldest ones make room", () => {
  const store = storeOf();
  const skips = createSkips(store);
  for (let index = 0; index < 70; index += 1) skips.skip(`name:${index}`);
  skips.skip("name:69");
  const kept = createSkips(store).list.get();
  expect(kept).toHaveLength(60);
  expect(kept.at(-1)).toBe("name:69");
});

test("a line of the first day stays skipped, however many incidents come after it", () => {
  const store = storeOf();
  const skips = createSkips(store);
  skips.skip("first:home");
  for (let index = 0; index < 70; index += 1) skips.skip(`name:${index}`);
  const kept = createSkips(store).list.get();
  expect(kept).toContain("first:home");
  expect(kept).toHaveLength(61);
});

test.each(["{", "7", '{"a":1}', "[1,null]"])("what was kept as %s counts as nothing", (text) =>
  expect(createSkips(storeOf(text)).list.get()).toEqual([]),
);

test("without a store it lasts as long as the page", () => {
  const skips = createSkips(null);
  skips.skip("first:name");
  expect(skips.list.get()).toEqual(["first:name"]);
});
