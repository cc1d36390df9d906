// Where in a scenario the editor is, by its address: "", "about", "injects", "injects.3.when.0".

import { editorWords, labelOf } from "../words/scenario-editor.ts";
import { entriesAt, type Path, valueAt } from "./draft-data.ts";
import { about, type Field, sections } from "./scenario-form.ts";

export interface Place {
  readonly path: Path;
  readonly field: Field;
  /** The nearest list around it, by which its fields are named; "" if there is none. */
  readonly list: string;
  readonly title: string;
  /** The address one step up; null at the list of sections. */
  readonly up: string | null;
}

/** Returns the place, or the nearest one above it if the draft no longer has it. */
export const placeAt = (draft: unknown, address: string): Place => {
  const top: Place = { path: [], field: { type: "group", fields: sections }, list: "", title: "", up: null };
  if (address === "about") {
    return { ...top, field: { type: "group", fields: about }, title: editorWords.about, up: "" };
  }
  const keys = address === "" ? [] : address.split(".");
  return keys.reduce((place, key) => stepInto(draft, place, key) ?? place, top);
};

/** Returns the address of a path. */
export const addressOf = (path: Path): string => path.join(".");

/** Returns the address of the entry or section that has the problem. */
export const addressAround = (draft: unknown, path: readonly PropertyKey[]): string => {
  const [section = ""] = path.map(String);
  const start = Object.hasOwn(about, section) ? "about" : section;
  return path.reduce<string>((found, key, index) => {
    const upTo = path.slice(0, index + 1).map(String);
    const isEntry = typeof key === "number" && placeAt(draft, upTo.join(".")).path.length === upTo.length;
    return isEntry ? upTo.join(".") : found;
  }, start);
};

const stepInto = (draft: unknown, { path, field, list }: Place, key: string): Place | null => {
  if (field.type === "group" && Object.hasOwn(field.fields, key)) {
    const next = field.fields[key] as Field;
    return { path: [...path, key], field: next, list, title: labelOf(key, list), up: addressOf(path) };
  }
  const index = Number(key);
  if (field.type !== "list" || !/^\d+$/.test(key) || valueAt(draft, [...path, index]) === undefined) return null;
  const name = String(path.at(-1));
  // A list inside an entry is shown with it; a section has a place of its own.
  const up = path.length > 1 ? path.slice(0, -1) : path;
  const title = editorWords.nth(labelOf(name, list), index + 1, entriesAt(draft, path).length);
  return { path: [...path, index], field: field.entry, list: name, title, up: addressOf(up) };
};
