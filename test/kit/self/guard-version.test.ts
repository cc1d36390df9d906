import { expect, test } from "vitest";
import { digestOf } from "../app/digest-of.ts";
import { guardVersion } from "../app/guard-version.ts";

const guarded = { what: "The text", number: "version in pack.ts", test: "pack.test.ts" };
const known = { version: 3, digest: digestOf({ text: "one" }) };
const changed = digestOf({ text: "two" });

test("what is as known passes", () => {
  guardVersion(guarded, { version: 3, digest: digestOf({ text: "one" }) }, known);
});

test.each([
  [
    "a change alone",
    { version: 3, digest: changed },
    /^The text has changed\. Raise version in pack\.ts to 4, then put/,
  ],
  ["a raised number", { version: 4, digest: changed }, /^The text has changed\. Put this line into pack\.test\.ts/],
  ["a lowered number", { version: 2, digest: known.digest }, /Raise version in pack\.ts to 4/],
])("%s fails and gives the line to put in", (_name, now, message) => {
  expect(() => guardVersion(guarded, now, known)).toThrow(message);
  expect(() => guardVersion(guarded, now, known)).toThrow(`const known = { version: 4, digest: "${now.digest}" };`);
});

test("a digest is the same for another order of fields, and another for anything else", () => {
  expect(digestOf({ one: 1, two: [1, 2] })).toBe(digestOf({ two: [1, 2], one: 1 }));
  const others = [
    { one: 1, two: [2, 1] },
    { one: 1, two: [1, 2], three: null },
    { one: "1", two: [1, 2] },
  ];
  expect(new Set([{ one: 1, two: [1, 2] }, ...others].map(digestOf)).size).toBe(4);
  expect(() => digestOf({ seen: new Set([1]) })).toThrow("Map or a Set");
});
