// The editor's description of a scenario against the schema of the format: no field without an editor, and no editor
// without a field.

import { expect, test } from "vitest";
import type { Field, Fields } from "../../../src/formats/form/field.ts";
import { scenarioSchema } from "../../../src/formats/scenario/scenario-schema.ts";
import { about, sections } from "../../../src/practice/ui/edit/scenario-form.ts";
import { addWords, labelOf, noneWords, valueWords } from "../../../src/practice/ui/words/scenario-editor.ts";

/** The parts of a schema that this test reads. */
interface Def {
  readonly type: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
  readonly entries?: Readonly<Record<string, string>>;
  readonly values?: readonly string[];
}
interface Schema {
  readonly _zod: { readonly def: Def };
}

/** Returns the places where the description and the schema differ. */
const differences = (field: Field, schema: Schema, at: string): readonly string[] => {
  const { def } = schema._zod;
  if (def.type === "nullable" && def.innerType) {
    const allowsNull = "none" in field && field.none === true;
    return [...(allowsNull ? [] : [`${at}: null`]), ...differences(field, def.innerType, at)];
  }
  switch (field.type) {
    case "group":
      return fieldsDiffer(field.fields, def.shape ?? {}, at);
    case "list":
      return def.element ? differences(field.entry, def.element, `${at}[]`) : [`${at}: ${def.type}`];
    case "kind": {
      const kinds = Object.fromEntries(
        (def.options ?? []).map((option) => {
          const { type, ...rest } = option._zod.def.shape ?? {};
          return [type?._zod.def.values?.[0] ?? "", rest];
        }),
      );
      return [
        ...keysDiffer(Object.keys(field.kinds), Object.keys(kinds), at),
        ...Object.entries(field.kinds).flatMap(([type, fields]) =>
          fieldsDiffer(fields, kinds[type] ?? {}, `${at}:${type}`),
        ),
      ];
    }
    case "one":
      return keysDiffer(field.of.map(String), Object.keys(def.entries ?? {}), at);
    case "several":
      return keysDiffer(field.of.map(String), Object.keys(def.element?._zod.def.entries ?? {}), at);
    case "lines":
      return def.element?._zod.def.type === "string" ? [] : [`${at}: ${def.type}`];
    case "number":
    case "seconds":
      return def.type === "number" ? [] : [`${at}: ${def.type}`];
    case "yes-no":
      return def.type === "boolean" ? [] : [`${at}: ${def.type}`];
    default:
      return def.type === "string" ? [] : [`${at}: ${def.type}`];
  }
};

const fieldsDiffer = (fields: Fields, shape: Readonly<Record<string, Schema>>, at: string): readonly string[] => [
  ...keysDiffer(Object.keys(fields), Object.keys(shape), at),
  ...Object.entries(fields).flatMap(([key, field]) =>
    shape[key] ? differences(field, shape[key], `${at}.${key}`) : [],
  ),
];

const keysDiffer = (mine: readonly string[], theirs: readonly string[], at: string): readonly string[] => [
  ...theirs.filter((key) => !mine.includes(key)).map((key) => `${at} lacks ${key}`),
  ...mine.filter((key) => !theirs.includes(key)).map((key) => `${at} has ${key}`),
];

const whole: Field = { type: "group", fields: { id: { type: "id" }, ...about, ...sections } };

test("every field of the format can be edited, and nothing else", () => {
  expect(differences(whole, scenarioSchema as unknown as Schema, "scenario")).toEqual([]);
});

test("what differs is seen", () => {
  const { title: _title, ...rest } = about;
  const lacking: Field = { type: "group", fields: { id: { type: "id" }, ...rest, ...sections } };
  expect(differences(lacking, scenarioSchema as unknown as Schema, "scenario")).toEqual(["scenario lacks title"]);
});

test("every field, kind and list has its words", () => {
  const unnamed: string[] = [];
  const visit = (field: Field, key: string, list: string): void => {
    if (field.type !== "id" && labelOf(key, list) === key) unnamed.push(`${list}.${key}`);
    if ("none" in field && field.none && field.type !== "group" && !noneWords[key]) unnamed.push(`none ${key}`);
    if (field.type === "group") for (const [name, one] of Object.entries(field.fields)) visit(one, name, list);
    if (field.type === "list") {
      if (!field.fixed && !addWords[key]) unnamed.push(`add ${key}`);
      if (field.entry.type === "group") {
        for (const [name, one] of Object.entries(field.entry.fields)) visit(one, name, key);
      } else visit(field.entry, "", key);
    }
    if (field.type === "kind") {
      for (const [type, fields] of Object.entries(field.kinds)) {
        if (!valueWords[type]) unnamed.push(`kind ${type}`);
        for (const [name, one] of Object.entries(fields)) visit(one, name, list);
      }
    }
  };
  for (const [key, field] of Object.entries({ ...about, ...sections })) visit(field, key, "");
  expect(unnamed).toEqual([]);
});
