// New entries: of the right shape, with every choice made, and the texts still to be written.

import type { Field, FieldOf, Fields } from "../../../actions/cards/form-field.ts";
import { freeId } from "../../../domain/text/free-id.ts";
import type { Form } from "./desk.ts";
import { asText, entriesAt, type Path, valueAt } from "./draft-data.ts";

/** What a new field needs to know about the others. */
export type Blanks = Pick<Form, "choicesOf" | "optionsOf" | "list">;

/** Returns the value of a new field; `list` is the path of the list it is made for. */
export const blank = (form: Blanks, draft: unknown, field: Field, list: Path): unknown => {
  if ("none" in field && field.none) return noneOf(field);
  switch (field.type) {
    case "id":
      return newId(form, draft, list, field.of);
    case "text":
      return "";
    case "lines":
    case "several":
    case "list":
      return [];
    case "number":
      return Math.max(2, field.least ?? 0);
    case "seconds":
      return 60;
    case "yes-no":
      return false;
    case "one":
      return field.of[0];
    case "ref":
      return form.choicesOf(draft, field.to)[0]?.value ?? "";
    case "option":
      return form.optionsOf(draft, form.choicesOf(draft, "choices")[0]?.value)[0]?.value ?? "";
    case "group":
      return blankFields(form, draft, field.fields, list);
    case "kind":
      return blankKind(form, draft, field, field.start ?? Object.keys(field.kinds)[0] ?? "", {});
  }
};

/** Returns what stands for nothing in this field. */
export const noneOf = (field: Field): null | undefined =>
  "none" in field && field.none === "absent" ? undefined : null;

const blankFields = (form: Blanks, draft: unknown, fields: Fields, list: Path): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, blank(form, draft, field, list)]));

/** Returns a value of another kind; fields that both kinds have are kept. */
export const blankKind = (
  form: Blanks,
  draft: unknown,
  field: FieldOf<"kind">,
  type: string,
  before: unknown,
): Readonly<Record<string, unknown>> => {
  const fields = Object.entries(field.kinds[type] ?? {});
  return {
    type,
    ...Object.fromEntries(fields.map(([key, one]) => [key, valueAt(before, [key]) ?? blank(form, draft, one, [])])),
  };
};

// "injects-3": nobody sees it, and nobody has to think it up.
const newId = ({ list }: Blanks, draft: unknown, path: Path, of: readonly string[] | undefined): string => {
  const taken = entriesAt(draft, path).map((entry) => asText(valueAt(entry, ["id"])));
  if (of) return of.find((id) => !taken.includes(id)) ?? "";
  const name = String(path.at(-1) ?? list).toLowerCase();
  return freeId(`${name}-${taken.length + 1}`, taken);
};

/** Returns whether the list at the path can take one more entry. */
export const canAdd = (draft: unknown, field: FieldOf<"list">, path: Path): boolean => {
  const { length } = entriesAt(draft, path);
  const id = field.entry.type === "group" ? field.entry.fields.id : undefined;
  const ids = id?.type === "id" && id.of ? id.of.length : Number.POSITIVE_INFINITY;
  return !field.fixed && length < Math.min(field.most ?? Number.POSITIVE_INFINITY, ids);
};

/** Returns whether the list at the path can do without one of its entries. */
export const canRemove = (draft: unknown, field: FieldOf<"list">, path: Path): boolean =>
  !field.fixed && entriesAt(draft, path).length > (field.least ?? 0);
