// What is wrong with a pack, in words for the person who opened the file. Values quoted from the file are cut short.

import type * as z from "zod/mini";

export interface PackProblem {
  /** "severities[1].updateEveryMinutes", or "the pack" for the whole. */
  readonly place: string;
  /** "must be a number": continues the sentence after the place. */
  readonly problem: string;
}

/** Returns the first problem; the issues must have been made with `reportInput`. */
export const packProblem = (issues: readonly z.core.$ZodIssue[]): PackProblem => {
  const [issue] = issues;
  return issue
    ? { place: placeOf(issue.path), problem: wordsOf(issue) }
    : { place: "the pack", problem: "can’t be read" };
};

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((place, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    return place === "" ? String(key) : `${place}.${String(key)}`;
  }, "") || "the pack";

const wordsOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `must be ${kinds[issue.expected] ?? issue.expected}`;
    case "invalid_value":
      return issue.input === undefined ? "is missing" : `must be ${choice(issue.values)}`;
    case "invalid_union":
      return `must be ${choice("options" in issue && issue.options ? issue.options : [])}`;
    case "unrecognized_keys":
      return `has the unknown field ${quoted(issue.keys[0] ?? "")}`;
    default:
      return issue.message;
  }
};

const kinds: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

const choice = (values: readonly unknown[]): string => {
  const names = values.map((value) => quoted(String(value)));
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1)}` : (names[0] ?? "of a known kind");
};

const quoted = (value: string): string => `“${value.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "?").slice(0, 40)}”`;
