// What is typed under "Other" is offered next time: the newest first, a few of each kind, on this phone alone.

import { expect, test } from "vitest";
import { createOwnWords } from "../../src/device/own-words.ts";

const memoryStore = (start: Readonly<Record<string, string>> = {}): Storage => {
  const values = new Map(Object.entries(start));
  return {
    getItem: (key: string) => values.get(key) ?? null,
    setItem: (key: string, value: string) => void values.set(key, value),
  } as Storage;
};

test("the newest text comes first, each once, at most four, and after a reload too", () => {
  const store = memoryStore();
  const words = createOwnWords(store);
  for (const text of ["search", "mail", "  Search ", "billing", "vault", "dns", "\n"]) words.remember("service", text);
  words.remember("impact", "wrong prices");
  for (const now of [words, createOwnWords(store)]) {
    expect(now.list("service")).toEqual(["dns", "vault", "billing", "Search"]);
    expect(now.list("impact")).toEqual(["wrong prices"]);
    expect(now.list("affected")).toEqual([]);
  }
  words.forget("service", "vault");
  expect(createOwnWords(store).list("service")).toEqual(["dns", "billing", "Search"]);
});

test("a text that is no chip is let go", () => {
  const words = createOwnWords(memoryStore());
  words.remember("service", "x".repeat(61));
  expect(words.list("service")).toEqual([]);
});

test.each(["{", "7", '["x"]', '[["service","x"],["impact",["ok"]],[1,[2]]]'])(
  "what another version left (%s) is read as far as it can be",
  (left) => {
    const words = createOwnWords(memoryStore({ "first90.own-words": left }));
    expect(words.list("service")).toEqual([]);
    words.remember("service", "search");
    expect(words.list("service")).toEqual(["search"]);
  },
);

test("where nothing can be stored they last as long as the page", () => {
  const full = {
    getItem: () => null,
    setItem: () => {
      throw new DOMException("full", "QuotaExceededError");
    },
  };
  for (const store of [null, full as unknown as Storage]) {
    const words = createOwnWords(store);
    words.remember("service", "search");
    expect(words.list("service")).toEqual(["search"]);
  }
});
