// What our own rows must look like when they are read back: the same as the schemas ask, in a few hundred bytes, because
// it weighs on the opening of an incident. Says yes or no; the schemas say what is wrong.

export type Shape = (value: unknown) => boolean;

export const textUpTo =
  (max: number): Shape =>
  (value) =>
    typeof value === "string" && value.length <= max;

export const text = textUpTo(1_000_000);

export const isTrueOrFalse: Shape = (value) => value === true || value === false;

export const numberFrom =
  (min: number, max: number): Shape =>
  (value) =>
    typeof value === "number" && value >= min && value <= max;

export const wholeFrom =
  (min: number, max: number): Shape =>
  (value) =>
    Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max;

export const oneOf = (...values: readonly unknown[]): Shape => {
  const known = new Set(values);
  return (value) => known.has(value);
};

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const listOf =
  (shape: Shape, most: number): Shape =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(shape);

/** Returns the shape of an object with these fields; what else is in it is of a newer version. */
export const record = (fields: Readonly<Record<string, Shape>>): Shape => {
  const all = Object.entries(fields);
  return (value) =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    all.every(([name, shape]) => shape((value as Readonly<Record<string, unknown>>)[name]));
};
