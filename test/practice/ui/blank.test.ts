// What a new entry of a scenario starts with: no choice if none is allowed, otherwise the first possible one.

import { describe, expect, test } from "vitest";
import type { Field } from "../../../src/formats/form/field.ts";
import { builtInScenarios } from "../../../src/practice/content/built-in-scenarios.ts";
import { choicesOf } from "../../../src/practice/ui/edit/describe.ts";
import { scenarioForm } from "../../../src/practice/ui/edit/edit-form.ts";
import { sections } from "../../../src/practice/ui/edit/scenario-form.ts";
import { blank, blankKind } from "../../../src/ui/parts/form/blank.ts";

const draft = builtInScenarios[0];

/** Every field of the form, with the path to it. */
const within = (field: Field, at: string): readonly (readonly [string, Field])[] => {
  const inner =
    field.type === "group"
      ? Object.entries(field.fields)
      : field.type === "kind"
        ? Object.entries(field.kinds).flatMap(([kind, fields]) =>
            Object.entries(fields).map(([key, one]) => [`${kind}.${key}`, one] as const),
          )
        : field.type === "list"
          ? [["[]", field.entry] as const]
          : [];
  return [[at, field], ...inner.flatMap(([key, one]) => within(one, `${at}.${key}`))];
};
const all = Object.entries(sections).flatMap(([key, field]) => within(field as Field, key));
const canBeEmpty = all.filter(([, field]) => "none" in field && field.none === true);

describe("a new field", () => {
  test("there are some of each sort to look at", () => {
    const types = new Set(canBeEmpty.map(([, { type }]) => type));
    expect([...types].toSorted()).toEqual(expect.arrayContaining(["one", "option", "ref"]));
    expect(all.length).toBeGreaterThan(40);
  });

  test.each(canBeEmpty)("%s may be empty, and is", (_at, field) => {
    expect(blank(scenarioForm, draft, field, [])).toBeNull();
  });

  test.each(all.filter(([, field]) => field.type === "one" && !field.none))("%s starts as its first", (_at, field) => {
    expect(blank(scenarioForm, draft, field, [])).toBe(field.type === "one" ? field.of[0] : null);
  });

  test.each(all.filter(([, field]) => field.type === "ref" && !field.none))(
    "%s starts as the first there is, and empty where there is none",
    (_at, field) => {
      const first = field.type === "ref" ? choicesOf(draft, field.to)[0]?.value : null;
      expect(blank(scenarioForm, draft, field, [])).toBe(first ?? "");
      expect(blank(scenarioForm, {}, field, [])).toBe("");
    },
  );
});

test("another kind keeps what both have, and starts the rest anew", () => {
  const line: Field = { type: "text", lines: 1 };
  const field = { type: "kind", kinds: { a: { name: line, size: { type: "number" } }, b: { name: line } } } as const;
  expect(blankKind(scenarioForm, draft, field, "a", { type: "b", name: "Ours", left: 1 })).toEqual({
    type: "a",
    name: "Ours",
    size: 2,
  });
});
