// The form of a scenario, for the editor: its fields, their names, and what its entries say about each other.

import type { FieldOf } from "../../../actions/cards/form-field.ts";
import type { Form } from "../../../ui/parts/form/desk.ts";
import { entriesAt, type Path, valueAt } from "../../../ui/parts/form/draft-data.ts";
import { addWords, editorWords, labelOf, noneWords } from "../words/scenario-editor.ts";
import { choicesOf, describe, nameOfEntry, nameOfValue, optionsOf } from "./describe.ts";
import { about, sections } from "./scenario-form.ts";

// When it comes or is due, which tells messages and moves apart at a glance. "From the start" goes without saying.
const secondLine = (draft: unknown, { fields }: FieldOf<"group">, at: Path): string => {
  const told = (key: string): string =>
    fields[key] ? describe(draft, fields[key], valueAt(draft, [...at, key]), [...at, key]) : "";
  const isFromStart = valueAt(draft, [...at, "since", "type"]) === "start";
  const conditions = entriesAt(draft, [...at, "when"]).length;
  return [
    told("seconds") || told("withinSeconds"),
    !isFromStart && told("since"),
    conditions > 0 && editorWords.conditions(conditions),
  ]
    .filter(Boolean)
    .join(" · ");
};

export const scenarioForm: Form = {
  root: { type: "group", fields: sections },
  list: "",
  pages: { about },
  listsArePages: true,
  words: {
    labelOf,
    hintOf: () => null,
    addTo: (list) => addWords[list] ?? "",
    noneOf: (key) => noneWords[key],
    nameOfValue,
  },
  nameOfEntry: (draft, list, entry, at, field) =>
    field.type === "group" ? nameOfEntry(draft, list, entry) : describe(draft, field, entry, at),
  secondLine,
  choicesOf,
  optionsOf,
  // With one incident there is nothing to choose between.
  isNeedless: (draft, key, path) =>
    (key === "part" || key === "opens") && entriesAt(draft, ["parts"]).length < 2 && !valueAt(draft, path),
};
