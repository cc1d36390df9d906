// What data from outside must look like, as data itself: checked here in a few hundred bytes of code, because its size
// delays the opening of an incident, and by shape-schema.ts when somebody must be told what is wrong.

export type Shape =
  | { readonly type: "text"; readonly max: number }
  /** Text that `is` accepts; `words` say what it must be. */
  | { readonly type: "pattern"; readonly is: (value: string) => boolean; readonly words: string }
  | { readonly type: "flag" }
  | { readonly type: "number"; readonly min: number; readonly max: number }
  | { readonly type: "whole"; readonly min: number; readonly max: number }
  /** A time: whole in data from outside; the clocks of earlier versions left fractions in our own rows. */
  | { readonly type: "instant"; readonly max: number }
  | { readonly type: "one-of"; readonly values: readonly (string | number)[] }
  | { readonly type: "or-null"; readonly of: Shape }
  | { readonly type: "optional"; readonly of: Shape }
  | { readonly type: "list"; readonly of: Shape; readonly most: number }
  /** An object with these fields; any others are from a newer version. */
  | { readonly type: "record"; readonly fields: Readonly<Record<string, Shape>> };

export const textUpTo = (max: number): Shape => ({ type: "text", max });
export const pattern = (is: (value: string) => boolean, words: string): Shape => ({ type: "pattern", is, words });
export const flag: Shape = { type: "flag" };
export const numberFrom = (min: number, max: number): Shape => ({ type: "number", min, max });
/** For what this phone wrote itself: only the type is checked. */
export const anyText = textUpTo(Number.POSITIVE_INFINITY);
export const anyNumber = numberFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
export const wholeFrom = (min: number, max: number): Shape => ({ type: "whole", min, max });
export const oneOf = (...values: readonly (string | number)[]): Shape => ({ type: "one-of", values });
export const orNull = (of: Shape): Shape => ({ type: "or-null", of });
export const optional = (of: Shape): Shape => ({ type: "optional", of });
export const listOf = (of: Shape, most: number): Shape => ({ type: "list", of, most });
export const record = (fields: Readonly<Record<string, Shape>>): Shape => ({ type: "record", fields });

/** True if the value has the shape. */
export const holds = (shape: Shape, value: unknown): boolean => {
  switch (shape.type) {
    case "text":
      return typeof value === "string" && value.length <= shape.max;
    case "pattern":
      return typeof value === "string" && shape.is(value);
    case "flag":
      return typeof value === "boolean";
    case "number":
      return isWithin(shape, value);
    case "whole":
      return Number.isSafeInteger(value) && isWithin(shape, value);
    case "instant":
      return isWithin({ min: 0, max: shape.max }, value);
    case "one-of":
      return shape.values.includes(value as string);
    case "or-null":
      return value === null || holds(shape.of, value);
    case "optional":
      return value === undefined || holds(shape.of, value);
    case "list":
      return Array.isArray(value) && value.length <= shape.most && value.every((one) => holds(shape.of, one));
    case "record": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      for (const name in shape.fields) {
        if (!holds(shape.fields[name] as Shape, (value as Readonly<Record<string, unknown>>)[name])) return false;
      }
      return true;
    }
  }
};

const isWithin = ({ min, max }: { readonly min: number; readonly max: number }, value: unknown): boolean =>
  typeof value === "number" && value >= min && value <= max;
