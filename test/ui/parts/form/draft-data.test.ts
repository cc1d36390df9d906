// A draft can be anything left on the phone: what is read from it, and what a change leaves alone.

import { expect, test } from "vitest";
import { asText, entriesAt, valueAt, withValue } from "../../../../src/ui/parts/form/draft-data.ts";

const draft = { title: "Ours", minutes: 18, injects: [{ id: "a", when: [] }, { id: "b" }] };

test.each([
  ["Ours", "Ours"],
  [18, "18"],
  [0, "0"],
  ["", ""],
  [null, ""],
  [undefined, ""],
  [true, ""],
  [{ toString: () => "x" }, ""],
  [["x"], ""],
])("%j is shown as %j", (value, text) => expect(asText(value)).toBe(text));

test.each([
  [["title"], "Ours"],
  [["injects", 1, "id"], "b"],
  [[], draft],
  [["injects", 2, "id"], undefined],
  [["title", "length", "x"], undefined],
  [["toString"], undefined],
  [["injects", "length"], 2],
])("at %j stands %j", (path, value) => expect(valueAt(draft, path)).toEqual(value));

test("entries are those of a list, and none of anything else", () => {
  expect(entriesAt(draft, ["injects"])).toHaveLength(2);
  for (const path of [["title"], ["nothing"], ["injects", 0]]) expect(entriesAt(draft, path)).toEqual([]);
});

test("a change is made in a copy, at its own place alone", () => {
  const before = structuredClone(draft);
  expect(withValue(draft, ["injects", 1, "id"], "c")).toEqual({
    ...draft,
    injects: [draft.injects[0], { id: "c" }],
  });
  expect(withValue(draft, ["injects", 7, "id"], "c")).toEqual(draft);
  expect(withValue(draft, ["title", "x"], "c")).toEqual(draft);
  expect(withValue(draft, ["minutes"], undefined)).toEqual({ title: draft.title, injects: draft.injects });
  expect(withValue("a text", ["title"], "c")).toBe("a text");
  expect(draft).toEqual(before);
});
