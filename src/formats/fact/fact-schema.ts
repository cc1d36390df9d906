// What a fact from outside must look like. In known types, everything that the app relies on is checked; fields it
// doesn't know are kept, and so are facts of types it doesn't know, as long as their base is right.

import * as z from "zod/mini";
import type { FactType } from "../../domain/incident/facts.ts";
import { recordOf, schemaOf } from "../json/shape-schema.ts";
import { packSchema } from "../pack/pack-schema.ts";
import { factFormats } from "./fact-formats.ts";
import { factBase } from "./fields.ts";

export const baseSchema = recordOf(factBase);

/** Returns the schema of a known type's data; cards have one of their own, and are read as today's first. */
export const dataSchema = (type: FactType): z.ZodMiniType => {
  const schema = schemas.get(type) ?? made(type);
  schemas.set(type, schema);
  return schema;
};

const schemas = new Map<FactType, z.ZodMiniType>();

const made = (type: FactType): z.ZodMiniType =>
  type.startsWith("pack.frozen/") ? z.looseObject({ pack: packSchema }) : schemaOf(factFormats[type].shape);
