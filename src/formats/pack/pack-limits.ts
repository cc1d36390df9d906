// The limits of a pack's texts, ids and lists. Each check carries its own words, because they are shown to people.

import * as z from "zod/mini";
import { isShortName, SHORT_NAME_MAX } from "../../domain/pack/short-name.ts";

// One line of readable text: no control characters, no lone surrogates, nothing that changes the direction of the rest.
const readable = /^[^\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]*$/u;

/** One line of text with something visible in it, of at most `max` characters. */
export const text = (max: number) =>
  z
    .string()
    .check(
      z.maxLength(max, `must be at most ${max} characters long`),
      z.regex(/[^\s\p{Cf}]/u, "must not be empty"),
      z.regex(readable, "must be one line without control characters"),
    );

/** The name that identifies an entry in logs, edits and links. */
export const packEntryId = z
  .string()
  .check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "must be at most 60 small letters, digits and dashes"));

/** The name that identifies a severity in facts, edits and links. It becomes a name in lookups. */
export const severityId = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,59}$/, "must be at most 60 letters, digits and dashes"),
  z.refine((value) => !(value in Object.prototype), "must not be a word that programs use"),
);

/** What a severity is called everywhere. */
export const shortName = z.string().check(
  z.minLength(1, "must not be empty"),
  z.maxLength(SHORT_NAME_MAX, `must be at most ${SHORT_NAME_MAX} characters long`),
  z.refine((value) => value === "" || isShortName(value), "must be letters, digits, spaces, dots and dashes"),
);

/** A list of `min` to `max` entries. */
export const list = <Item extends z.core.SomeType>(item: Item, min: number, max: number) =>
  z
    .array(item)
    .check(
      z.minLength(min, `must have at least ${min} ${min === 1 ? "entry" : "entries"}`),
      z.maxLength(max, `must have at most ${max} entries`),
    );

/** A whole number from `min` to `max`. */
export const whole = (min: number, max: number) => {
  const words = `must be a whole number from ${min} to ${max}`;
  return z.number().check(z.multipleOf(1, words), z.gte(min, words), z.lte(max, words));
};
