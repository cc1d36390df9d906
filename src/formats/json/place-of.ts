// Where in a value a schema found something wrong, in words.

import type * as z from "zod/mini";

/** Returns e.g. ".data.level must be one of SEV1, SEV2…": the path of the first problem and what it is. */
export const placeOf = (error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  if (!issue) return " is not what was expected";
  const path = issue.path.map((part) => (typeof part === "number" ? `[${part}]` : `.${String(part)}`)).join("");
  return `${path} ${wordsOf(issue)}`;
};

const wordsOf = (issue: z.core.$ZodIssue): string => {
  // The checks in this project's own schemas carry their own words.
  if (issue.message.startsWith("must ")) return issue.message;
  switch (issue.code) {
    case "invalid_type":
      return `must be ${article(issue.expected)}`;
    case "invalid_value":
      return `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_big":
      return issue.origin === "string"
        ? `is longer than ${String(issue.maximum)} characters`
        : `is larger than ${String(issue.maximum)}`;
    case "too_small":
      return `is smaller than ${String(issue.minimum)}`;
    case "unrecognized_keys":
      return `has the unknown field ${issue.keys.join(", ").slice(0, 80)}`;
    default:
      return "is not what was expected";
  }
};

const article = (expected: string): string => {
  if (expected === "int") return "a whole number";
  return /^[aeio]/.test(expected) ? `an ${expected}` : `a ${expected}`;
};
