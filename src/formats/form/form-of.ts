// The form of a schema: walks what zod says about itself (`_zod.def`, which it documents for this). A sort of schema that
// has no field is a defect, and thrown.

import type * as z from "zod/mini";
import { advice } from "../pack/pack-advice.ts";
import type { Field, Fields } from "./field.ts";

/** Texts that may be longer are shown with several lines from the beginning. */
const ONE_LINE = 200;

/** Returns the form; the field named "id" is made with its entry, not typed. */
export const formOf = (schema: z.core.$ZodType, key = ""): Field => {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return key === "id" ? { type: "id" } : { type: "text", lines: limitOf(def, "max_length") > ONE_LINE ? 3 : 1 };
    case "number":
      return { type: "number", least: limitOf(def, "greater_than") };
    case "boolean":
      return { type: "yes-no" };
    case "enum":
      return oneOf(Object.values(def.entries), key);
    case "literal":
      return oneOf(def.values as readonly (string | number)[], key);
    case "array": {
      const entry = formOf(def.element);
      if (entry.type === "one") return { type: "several", of: entry.of.map(String) };
      const [least, most] = [limitOf(def, "min_length"), limitOf(def, "max_length")];
      return { type: "list", entry, least, most: Math.min(most, advice.get(schema)?.most ?? most) };
    }
    case "object":
      return { type: "group", fields: fieldsOf(def.shape) };
    case "union": {
      const kinds = def.options.map((option) => kindOf(option));
      return { type: "kind", kinds: Object.fromEntries(kinds), start: advice.get(schema)?.start };
    }
    case "nullable":
      return mayBeNone(formOf(def.innerType, key), true);
    case "optional":
      return mayBeNone(formOf(def.innerType, key), "absent");
    default:
      throw new Error(`No field for a schema of type ${def.type} (${key})`);
  }
};

const oneOf = (of: readonly (string | number)[], key: string): Field =>
  key === "id" ? { type: "id", of: of.map(String) } : { type: "one", of };

const fieldsOf = (shape: z.core.$ZodShape): Fields =>
  Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, formOf(schema, key)]));

const kindOf = (option: z.core.SomeType): readonly [string, Fields] => {
  const form = formOf(option as z.core.$ZodType);
  if (form.type !== "group" || form.fields.type?.type !== "one") throw new Error("A kind needs its type");
  const { type, ...fields } = form.fields;
  return [String(type.of[0]), fields];
};

const mayBeNone = (field: Field, none: true | "absent"): Field => {
  switch (field.type) {
    case "text":
    case "number":
    case "one":
    case "group":
      return { ...field, none };
    default:
      throw new Error(`A field of type ${field.type} can't be left out`);
  }
};

/** What the checks of texts, lists and numbers say about themselves. */
interface LimitDef extends z.core.$ZodCheckDef {
  readonly maximum?: number;
  readonly minimum?: number;
  readonly value?: number;
}

interface WithChecks {
  readonly checks?: readonly z.core.$ZodCheck<never>[] | undefined;
}

/** Returns the limit that a check of this kind sets; without one 0 for the least, infinity for the most. */
const limitOf = ({ checks = [] }: WithChecks, kind: "max_length" | "min_length" | "greater_than"): number => {
  const defs: readonly LimitDef[] = checks.map(({ _zod }) => _zod.def);
  const { maximum, minimum, value } = defs.find(({ check }) => check === kind) ?? { check: kind };
  return maximum ?? minimum ?? value ?? (kind === "max_length" ? Number.POSITIVE_INFINITY : 0);
};
