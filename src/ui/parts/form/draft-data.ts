// Reading and changing a draft by path. A draft is whatever was stored on the phone: nothing here trusts its shape.

export type Path = readonly (string | number)[];

/** Returns the value at the path; undefined if there is none. */
export const valueAt = (data: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === "object" && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    data,
  );

/**
 * Returns a copy with `value` at the path, or without that field if it is undefined; anything that the path doesn't find
 * is left as it is.
 */
export const withValue = (data: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(data)) return data.map((entry, index) => (index === key ? withValue(entry, rest, value) : entry));
  if (typeof data !== "object" || data === null) return data;
  if (rest.length === 0 && value === undefined) {
    return Object.fromEntries(Object.entries(data).filter(([name]) => name !== key));
  }
  return { ...data, [key]: withValue(Reflect.get(data, key), rest, value) };
};

/** Returns the entries of a list at the path; none if it isn't a list. */
export const entriesAt = (data: unknown, path: Path): readonly unknown[] => {
  const value = valueAt(data, path);
  return Array.isArray(value) ? value : [];
};

/** Returns a text as it is, a number in digits, anything else as an empty text. */
export const asText = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" ? String(value) : "";

/** Returns whether one path is the other, or lies below it. */
export const isBelow = (path: readonly PropertyKey[], above: Path): boolean =>
  above.every((key, index) => path[index] === key);
