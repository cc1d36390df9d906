// What a value of a card says, line by line, for the eye that compares two of them.

import { cardFormWords, compareWords } from "../../../words/card-editor.ts";
import { formWords } from "../../../words/form.ts";

/** Returns the lines; "nothing" if there are none. `key` is the field's, by which its values are named. */
export const linesOf = (value: unknown, key: string): readonly string[] => {
  if (!Array.isArray(value)) return [lineOf(value, key)];
  return value.length === 0 ? [compareWords.nothing] : value.map((entry) => lineOf(entry, key));
};

const lineOf = (value: unknown, key: string): string => {
  switch (typeof value) {
    case "string":
      return cardFormWords.nameOfValue(value, key);
    case "number":
      return String(value);
    case "boolean":
      return value ? formWords.yes : formWords.no;
    default:
      return value === null || value === undefined ? compareWords.nothing : entryLine(value, key);
  }
};

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

const entryLine = (entry: object, list: string): string =>
  Object.entries(entry)
    .filter(([key, value]) => key !== "id" && value !== null && value !== undefined && !isEmpty(value))
    .map(([key, value]) => {
      if (key === "type") return cardFormWords.nameOfValue(String(value), list);
      const said = linesOf(value, key).join(" / ");
      return typeof value === "boolean" ? `${cardFormWords.labelOf(key, list)}: ${said}` : said;
    })
    .join(" · ");
