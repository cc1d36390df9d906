// A short name for a value that changes with anything in it, for numbers that must rise when it does.

import { createHash } from "node:crypto";

/**
 * Returns sixteen hex digits of the value's canonical JSON: the order of its fields doesn't matter, an additional field
 * does.
 */
export const digestOf = (value: unknown): string =>
  createHash("sha256")
    .update(JSON.stringify(canonical(value)))
    .digest("hex")
    .slice(0, 16);

const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value instanceof Map || value instanceof Set) throw new Error("JSON would drop what is in a Map or a Set");
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, held]) => [key, canonical(held)]));
};
