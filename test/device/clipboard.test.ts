// The clipboard of browsers: with both flavours, with plain text alone, refusing, missing.

import { afterEach, expect, test, vi } from "vitest";
import { createClipboard } from "../../src/device/clipboard.ts";

class FakeItem {
  readonly flavours: Readonly<Record<string, Promise<Blob>>>;
  constructor(flavours: Readonly<Record<string, Promise<Blob>>>) {
    this.flavours = flavours;
  }
}

interface Browser {
  readonly written: Record<string, string>[];
  /** True if the browser was asked before anything was awaited, as Safari wants. */
  withinTap: boolean;
}

const browser = (can: "both" | "plain" | "refuses-rich" | "refuses" | "nothing"): Browser => {
  const found: Browser = { written: [], withinTap: false };
  const write = async (items: readonly FakeItem[]): Promise<void> => {
    found.withinTap = true;
    if (can !== "both") throw new DOMException("no", "NotAllowedError");
    for (const { flavours } of items) {
      const parts = await Promise.all(
        Object.entries(flavours).map(async ([type, blob]) => [type, await (await blob).text()]),
      );
      found.written.push(Object.fromEntries(parts));
    }
  };
  const writeText = async (text: string): Promise<void> => {
    if (can === "refuses") throw new DOMException("no", "NotAllowedError");
    found.written.push({ "text/plain": text });
  };
  const clipboard = can === "nothing" ? undefined : can === "plain" ? { writeText } : { write, writeText };
  vi.stubGlobal("navigator", { clipboard });
  vi.stubGlobal("ClipboardItem", can === "plain" || can === "nothing" ? undefined : FakeItem);
  return found;
};

afterEach(() => vi.unstubAllGlobals());

const both = { "text/plain": "*a*", "text/html": "<strong>a</strong>" };

test("holds both flavours together, asked for within the tap", async () => {
  const found = browser("both");
  const copied = createClipboard().copy("*a*", "<strong>a</strong>");
  expect(found.withinTap).toBe(true);
  expect(await copied).toBe(true);
  expect(found.written).toEqual([both]);
});

test("waits within the tap for what is still being written", async () => {
  const found = browser("both");
  const copied = createClipboard().copy(Promise.resolve("*a*"), Promise.resolve("<strong>a</strong>"));
  expect(found.withinTap).toBe(true);
  expect(await copied).toBe(true);
  expect(await createClipboard().copy(Promise.resolve("b"))).toBe(true);
  expect(found.written).toEqual([both, { "text/plain": "b" }]);
});

test.each(["plain", "refuses-rich"] as const)("holds the plain text in a browser that is %s", async (can) => {
  const found = browser(can);
  expect(await createClipboard().copy("*a*", "<strong>a</strong>")).toBe(true);
  expect(await createClipboard().copy(Promise.resolve("b"), Promise.resolve("c"))).toBe(true);
  expect(found.written).toEqual([{ "text/plain": "*a*" }, { "text/plain": "b" }]);
});

test("is asked for plain text alone if that is all there is", async () => {
  const found = browser("both");
  expect(await createClipboard().copy("a")).toBe(true);
  expect(found).toEqual({ written: [{ "text/plain": "a" }], withinTap: false });
});

test.each(["refuses", "nothing"] as const)("says no if the browser %s", async (can) => {
  const found = browser(can);
  expect(await createClipboard().copy("a", "b")).toBe(false);
  expect(await createClipboard().copy("a")).toBe(false);
  expect(found.written).toEqual([]);
});

test.each(["both", "plain"] as const)("says no if the text can't be written, browser: %s", async (can) => {
  browser(can);
  const copied = createClipboard().copy(Promise.reject(new Error("no writer")), Promise.reject(new Error("no writer")));
  expect(await copied).toBe(false);
});
