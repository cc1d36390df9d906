// Every text that a person reads in a part of a pack, with its place. Ids, kinds and other words of the code are left out.

const codeKeys = new Set([
  "id",
  "format",
  "doneBy",
  "turn",
  "signs",
  "opens",
  "mode",
  "direction",
  "kind",
  "audience",
  "statuses",
]);

/** Returns [place, text] pairs in reading order; numbers count as texts, because they are read aloud. */
export const textsOf = (value: unknown, place = ""): readonly (readonly [place: string, text: string])[] => {
  if (typeof value === "string") return [[place, value]];
  if (typeof value === "number") return [[place, String(value)]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    codeKeys.has(key) && !isLevel(inner)
      ? []
      : textsOf(inner, Array.isArray(value) ? `${place}[${key}]` : join(place, key)),
  );
};

// The id of a severity is its name too.
const isLevel = (value: unknown): boolean => typeof value === "string" && /^SEV\d$/.test(value);

const join = (place: string, key: string): string => (place === "" ? key : `${place}.${key}`);
