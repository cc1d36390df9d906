// Every field of every kind of card has a label and a hint, every list its button, every value of a closed set a name.

import { expect, test } from "vitest";
import type { Field } from "../../../src/formats/form/field.ts";
import { packForms } from "../../../src/formats/form/pack-form.ts";
import { cardFormWords, sectionWords } from "../../../src/ui/words/card-editor.ts";

const { labelOf, hintOf, addTo, nameOfValue } = cardFormWords;

const unnamed = (field: Field, key: string, list: string): readonly string[] => {
  const at = `${list}.${key}`;
  const missing = (isMissing: boolean, what: string): readonly string[] => (isMissing ? [`${at} ${what}`] : []);
  const values = (all: readonly (string | number)[]): readonly string[] =>
    all.filter((one) => nameOfValue(String(one), key) === String(one)).map((one) => `${at} value ${one}`);
  const own = [
    ...missing(labelOf(key, list) === key, "label"),
    ...missing((hintOf(key, list) ?? "").length < 8, "hint"),
  ];
  switch (field.type) {
    case "id":
      return [];
    case "one":
    case "several":
      return [...own, ...values(field.of)];
    case "group":
      return [...own, ...within(field.fields, list)];
    case "kind":
      return [
        ...own,
        ...values(Object.keys(field.kinds)),
        ...Object.values(field.kinds).flatMap((fields) => within(fields, list)),
      ];
    case "list":
      return [
        ...own,
        ...missing(addTo(key) === addTo("no such list"), "add"),
        ...(field.entry.type === "group" ? within(field.entry.fields, key) : []),
      ];
    default:
      return own;
  }
};

const within = (fields: Readonly<Record<string, Field>>, list: string): readonly string[] =>
  Object.entries(fields).flatMap(([key, field]) => unnamed(field, key, list));

test.each(Object.entries(packForms))("%s", (section, form) => {
  const entry = form.type === "list" ? form.entry : form;
  if (entry.type !== "group") throw new Error("a section without fields");
  expect(within(entry.fields, section)).toEqual([]);
  expect(sectionWords[section as keyof typeof sectionWords]).toBeTruthy();
});

test("a field without words is found", () => {
  expect(within({ shoe: { type: "one", of: ["left"] } }, "roles")).toEqual([
    "roles.shoe label",
    "roles.shoe hint",
    "roles.shoe value left",
  ]);
});
