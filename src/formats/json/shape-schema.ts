// A shape as a schema, which says where something is wrong and what it must be.

import * as z from "zod/mini";
import type { Shape } from "./shape.ts";

/** Returns the schema that accepts what the shape does. */
export const schemaOf = (shape: Shape): z.ZodMiniType => {
  switch (shape.type) {
    case "text":
      return z.string().check(z.maxLength(shape.max));
    case "pattern":
      return z.string().check(z.refine(shape.is, shape.words));
    case "flag":
      return z.boolean();
    case "number":
      return z.number().check(z.gte(shape.min), z.lte(shape.max));
    case "whole":
      return z.int().check(z.gte(shape.min), z.lte(shape.max));
    case "instant":
      return z.int().check(z.gte(0), z.lte(shape.max));
    case "one-of":
      return z.literal([...shape.values]);
    case "or-null":
      return z.nullable(schemaOf(shape.of));
    case "optional":
      return z.optional(schemaOf(shape.of));
    case "list":
      return z.array(schemaOf(shape.of)).check(z.maxLength(shape.most));
    case "record":
      return recordOf(shape.fields);
  }
};

/** Returns the schema of an object with these fields; others are kept. */
export const recordOf = (fields: Readonly<Record<string, Shape>>) =>
  z.looseObject(Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, schemaOf(shape)])));
