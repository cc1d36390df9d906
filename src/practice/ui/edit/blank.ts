// New entries: of the right shape, with every choice made, and the texts still to be written.

import { freeId } from "../../actions/scenario/free-id.ts";
import { choicesOf, optionsOf } from "./describe.ts";
import { asText, entriesAt, type Path, valueAt } from "./draft-data.ts";
import type { Field, Fields } from "./scenario-form.ts";

/** Returns the value of a new field; `list` is the path of the list it is made for. */
export const blank = (draft: unknown, field: Field, list: Path): unknown => {
  switch (field.type) {
    case "id":
      return newId(draft, list);
    case "text":
      return "";
    case "lines":
      return [];
    case "number":
      return 2;
    case "seconds":
      return 60;
    case "yes-no":
      return false;
    case "one":
      return field.none ? null : field.of[0];
    case "several":
      return [];
    case "ref":
      return field.none ? null : (choicesOf(draft, field.to)[0]?.value ?? "");
    case "option":
      return field.none ? null : (optionsOf(draft, choicesOf(draft, "choices")[0]?.value)[0]?.value ?? "");
    case "group":
      return field.none ? null : blankFields(draft, field.fields, list);
    case "kind":
      return blankKind(draft, field, Object.keys(field.kinds)[0] ?? "", {});
    case "list":
      return [];
  }
};

const blankFields = (draft: unknown, fields: Fields, list: Path): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, blank(draft, field, list)]));

/** Returns a value of another kind; fields that both kinds have are kept. */
export const blankKind = (
  draft: unknown,
  field: Extract<Field, { type: "kind" }>,
  type: string,
  before: unknown,
): Readonly<Record<string, unknown>> => {
  const fields = Object.entries(field.kinds[type] ?? {});
  return {
    type,
    ...Object.fromEntries(fields.map(([key, one]) => [key, valueAt(before, [key]) ?? blank(draft, one, [])])),
  };
};

// "injects-3": nobody sees it, and nobody has to think it up.
const newId = (draft: unknown, list: Path): string => {
  const taken = entriesAt(draft, list).map((entry) => asText(valueAt(entry, ["id"])));
  return freeId(`${String(list.at(-1))}-${taken.length + 1}`, taken);
};
