// The form of the pack against the built-in cards: no value without a field, and no field that takes a wrong value.

import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { type PackPart, partOf } from "../../../src/domain/pack/pack-parts.ts";
import { sectionNames } from "../../../src/domain/pack/section-names.ts";
import type { Field } from "../../../src/formats/form/field.ts";
import { formOfPart, partProblems } from "../../../src/formats/form/pack-form.ts";
import { type Path, valueAt, withValue } from "../../../src/ui/parts/form/draft-data.ts";

const parts: readonly PackPart[] = [
  ...sectionNames.flatMap((section) => builtInPack[section].map(({ id }) => ({ section, id }))),
  ...sectionNames.map((section) => ({ section, id: null })),
  { section: "chips", id: null },
];

interface Found {
  readonly field: Field;
  readonly path: Path;
}

/** Returns every field with a value in `data`, and complains of a value that has none. */
const fieldsIn = (field: Field, data: unknown, path: Path): readonly Found[] => {
  const value = valueAt(data, path);
  const within = (fields: Readonly<Record<string, Field>>, known: readonly string[] = []): readonly Found[] => {
    const keys = Object.keys(value as object).filter((key) => !known.includes(key));
    expect(keys.filter((key) => !Object.hasOwn(fields, key))).toEqual([]);
    return Object.entries(fields).flatMap(([key, one]) => fieldsIn(one, data, [...path, key]));
  };
  switch (field.type) {
    case "group":
      return within(field.fields);
    case "kind":
      return [{ field, path }, ...within(field.kinds[String(valueAt(value, ["type"]))] ?? {}, ["type"])];
    case "list":
      return [
        { field, path },
        ...(value as readonly unknown[]).flatMap((_entry, index) => fieldsIn(field.entry, data, [...path, index])),
      ];
    default:
      return [{ field, path }];
  }
};

/** Values that no field of this type may have. */
const wrongFor = (field: Field): readonly unknown[] => {
  switch (field.type) {
    case "text":
      return [...(field.none ? [] : [null]), "", "   ", "x".repeat(1000), "two\nlines", 7];
    case "id":
      return ["", "With Spaces", null];
    case "number":
      return ["soon", -1, 0.5, 1e9];
    case "yes-no":
      return ["yes", null];
    case "one":
      return ["nothing of the kind", ...(field.none ? [] : [null])];
    case "several":
      return [["nothing of the kind"], "all"];
    case "kind":
      return [{ type: "nothing of the kind" }, null, { type: "tap", more: 1 }];
    case "list":
      return [null, Array.from({ length: 90 }, () => null)];
    default:
      return [];
  }
};

describe.each(parts.map((part) => [`${part.section}/${part.id ?? ""}`, part] as const))("%s", (_name, part) => {
  const data = partOf(builtInPack, part);
  const fields = fieldsIn(formOfPart(part), data, []);

  test("is sound as it is, and has a field for each value", () => {
    expect(fields.length).toBeGreaterThan(1);
    expect(partProblems(builtInPack, part, data)).toEqual([]);
  });

  test("refuses a wrong value at its place, with the rest of a sentence", () => {
    for (const { field, path } of part.id === null && part.section !== "chips" ? fields.slice(0, 40) : fields) {
      for (const value of wrongFor(field)) {
        const problems = partProblems(builtInPack, part, withValue(data, path, value));
        const at = problems.find((one) => path.every((key, index) => one.path[index] === key));
        expect(at?.problem, `${path.join(".")} ${JSON.stringify(value)?.slice(0, 40)}`).toMatch(
          /^(must|is|has) [^\n]+[^.]$/,
        );
      }
    }
  });
});

test("what breaks the section is at the top of the card, and what is wrong elsewhere has its place", () => {
  const ic: PackPart = { section: "roles", id: "ic" };
  expect(partProblems(builtInPack, ic, undefined)).toEqual([{ path: [], problem: "must have “ic”" }]);
  const broken = { ...builtInPack, rules: [{ id: "x", title: "", why: "Because." }] };
  expect(partProblems(broken, ic, partOf(broken, ic))).toEqual([
    { path: [], problem: "rules.0.title must not be empty" },
  ]);
});
