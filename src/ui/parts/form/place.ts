// Where in a draft the editor is, by its address: "", "about", "injects", "injects.3.when.0".

import type { Field } from "../../../actions/cards/form-field.ts";
import { formWords } from "../../words/form.ts";
import type { Form } from "./desk.ts";
import { entriesAt, type Path, valueAt } from "./draft-data.ts";

export interface Place {
  readonly path: Path;
  readonly field: Field;
  /** The nearest list around it, by which its fields are named; "" if there is none. */
  readonly list: string;
  readonly title: string;
  /** The address one step up; null at the top. */
  readonly up: string | null;
}

/** Returns the place, or the nearest one above it if the draft no longer has it. */
export const placeAt = (form: Form, draft: unknown, address: string): Place => {
  const top: Place = { path: [], field: form.root, list: form.list, title: "", up: null };
  if (Object.hasOwn(form.pages, address)) {
    const fields = form.pages[address] ?? {};
    return { ...top, field: { type: "group", fields }, title: form.words.labelOf(address, ""), up: "" };
  }
  const keys = address === "" ? [] : address.split(".");
  return keys.reduce((place, key) => stepInto(form, draft, place, key) ?? place, top);
};

/** Returns the address of a path. */
export const addressOf = (path: Path): string => path.join(".");

/** Returns the address of the entry or section that has the problem. */
export const addressAround = (form: Form, draft: unknown, path: readonly PropertyKey[]): string => {
  const [section = ""] = path.map(String);
  const page = Object.entries(form.pages).find(([, fields]) => Object.hasOwn(fields, section))?.[0];
  return path.reduce<string>(
    (found, key, index) => {
      const upTo = path.slice(0, index + 1).map(String);
      const { path: reached, field } = placeAt(form, draft, upTo.join("."));
      const isEntry = typeof key === "number" && reached.length === upTo.length && field.type !== "text";
      return isEntry ? upTo.join(".") : found;
    },
    page ?? (form.listsArePages ? section : ""),
  );
};

const stepInto = (form: Form, draft: unknown, { path, field, list }: Place, key: string): Place | null => {
  if (field.type === "group" && Object.hasOwn(field.fields, key)) {
    const next = field.fields[key] as Field;
    return { path: [...path, key], field: next, list, title: form.words.labelOf(key, list), up: addressOf(path) };
  }
  const index = Number(key);
  if (field.type !== "list" || !/^\d+$/.test(key) || valueAt(draft, [...path, index]) === undefined) return null;
  const name = String(path.at(-1) ?? form.list);
  // A list inside an entry is shown with it; one with a page of its own is what its entries go back to.
  const isPage = path.length === 0 || (form.listsArePages && path.length === 1);
  const up = isPage ? path : path.slice(0, -1);
  const title = formWords.nth(form.words.labelOf(name, list), index + 1, entriesAt(draft, path).length);
  return { path: [...path, index], field: field.entry, list: name, title, up: addressOf(up) };
};
