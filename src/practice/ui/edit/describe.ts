// What a value of a draft says, in the words of its fields: the names of rows, and of entries that others name.

import type { Field } from "../../../actions/cards/form-field.ts";
import type { RoleId } from "../../../domain/pack/pack.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { roleNames, roleTitle } from "../../../domain/words/role-names.ts";
import type { FieldChoice } from "../../../ui/parts/form/desk.ts";
import { asText, entriesAt, type Path, valueAt } from "../../../ui/parts/form/draft-data.ts";
import { updateWords } from "../../../ui/words/update.ts";
import { noneWords, valueWords } from "../words/scenario-editor.ts";
import { itemWords } from "../words/score.ts";

/** The fields that name an entry of each list. */
const names: Readonly<Record<string, readonly string[]>> = {
  characters: ["name"],
  parts: ["title"],
  injects: ["from", "text"],
  revelations: ["who", "what"],
  choices: ["question"],
  options: ["name"],
  moves: ["text"],
  examples: ["beside"],
  passages: ["text"],
  checklist: ["text"],
};

/** Returns the name of a value from a closed set. */
export const nameOfValue = (value: string): string =>
  (value in roleNames ? roleTitle(value as RoleId) : undefined) ??
  Reflect.get(updateWords.audiences, value) ??
  valueWords[value] ??
  value;

/** Returns the entries of a section that others may name, each by its id. */
export const choicesOf = (draft: unknown, to: string): readonly FieldChoice[] =>
  entriesAt(draft, to === "passages" ? ["exercise", to] : [to]).map((entry) => ({
    value: asText(valueAt(entry, ["id"])),
    name: nameOfEntry(draft, to, entry),
  }));

/** Returns the options of a decision. */
export const optionsOf = (draft: unknown, choice: unknown): readonly FieldChoice[] => {
  const found = entriesAt(draft, ["choices"]).find((one) => valueAt(one, ["id"]) === choice);
  return entriesAt(found, ["options"]).map((entry) => ({
    value: asText(valueAt(entry, ["id"])),
    name: asText(valueAt(entry, ["name"])),
  }));
};

/** Returns the name of an entry of the list `key`, e.g. "Mara: Eleven tickets in ten minutes". */
export const nameOfEntry = (draft: unknown, key: string, entry: unknown): string => {
  if (key === "rubric") return itemWords[asText(valueAt(entry, ["item"]))]?.[0] ?? "";
  const said = (names[key] ?? []).map((field) => {
    const text = asText(valueAt(entry, [field]));
    if (field === "beside") return nameOfValue(text);
    const isPerson = field === "from" || field === "who";
    return isPerson ? (choicesOf(draft, "characters").find(({ value }) => value === text)?.name ?? text) : text;
  });
  return said.filter(Boolean).join(": ");
};

/** Returns the value in words, e.g. "Nobody in a role for so long: Comms lead, 3:00". */
export const describe = (draft: unknown, field: Field, value: unknown, at: Path): string => {
  switch (field.type) {
    case "kind": {
      const type = asText(valueAt(value, ["type"]));
      const fields = Object.entries(field.kinds[type] ?? {});
      const rest = fields.map(([key, one]) => describe(draft, one, valueAt(value, [key]), [...at, key]));
      return rest.length > 0 ? `${nameOfValue(type)}: ${rest.join(", ")}` : nameOfValue(type);
    }
    case "seconds":
      return typeof value === "number" ? runningTime(value * 1000) : asText(value);
    case "lines":
      return Array.isArray(value) ? value.map(asText).join(" / ") : "";
    case "one":
      return value === null ? noneOf(at) : nameOfValue(asText(value));
    case "ref":
      return value === null ? noneOf(at) : nameIn(choicesOf(draft, field.to), value);
    case "option":
      return value === null
        ? noneOf(at)
        : nameIn(optionsOf(draft, valueAt(draft, [...at.slice(0, -1), "choice"])), value);
    default:
      return asText(value);
  }
};

const nameIn = (choices: readonly FieldChoice[], value: unknown): string =>
  choices.find((one) => one.value === value)?.name ?? asText(value);

const noneOf = (at: Path): string => noneWords[String(at.at(-1))] ?? "";
