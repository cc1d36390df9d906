// What the share sheet says of a file before it is asked to share it.

import { afterEach, expect, test, vi } from "vitest";
import { createShareSheet } from "../../src/device/share-sheet.ts";

afterEach(() => void vi.unstubAllGlobals());

const file = (name: string) => ({ name, type: "text/plain", text: "x" });
const names = ["a.txt", "a.csv", "a.svg", "a.html", "a.json", "a.md", "a.ics"];
const shareable = (browser: object): readonly string[] => {
  vi.stubGlobal("navigator", browser);
  return names.filter((name) => createShareSheet().canShareFile(file(name)));
};

test("Chromium is asked only for what it has published, even if it says yes to everything", () =>
  expect(shareable({ canShare: () => true, userAgentData: {} })).toEqual(["a.txt", "a.csv", "a.svg", "a.html"]));

test("any other browser is taken at its word, file by file", () => {
  expect(shareable({ canShare: () => true })).toEqual(names);
  const canShare = ({ files: [only] }: { readonly files: readonly File[] }): boolean => only?.name !== "a.ics";
  expect(shareable({ canShare })).toEqual(names.slice(0, -1));
  expect(shareable({ canShare: () => false })).toEqual([]);
  expect(shareable({})).toEqual([]);
  expect(createShareSheet().canShareFiles()).toBe(false);
});
