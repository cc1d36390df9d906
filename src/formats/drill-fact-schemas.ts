// What the facts of a drill must carry when they come from outside.

import * as z from "zod/mini";
import type { DrillFactData } from "../domain/incident/drill/facts.ts";
import { id, instant, nothing, written } from "./fact-fields.ts";
import { scenarioSchema } from "./scenario/scenario-schema.ts";

/** The data of each type. */
export const drillFactSchemas: Readonly<Record<keyof DrillFactData, z.ZodMiniType>> = {
  "drill.started/1": z.looseObject({
    scenario: scenarioSchema,
    seed: z.int().check(z.gte(0), z.lte(4_294_967_295)),
    speed: z.literal([1, 2]),
    alertAt: instant,
  }),
  "drill.joined/1": z.looseObject({ lead: id, scenario: id, part: id }),
  "drill.acknowledged/1": z.looseObject({ pushedAt: z.nullable(instant), acknowledgedAt: instant }),
  "inject.shown/1": z.looseObject({ inject: id, name: written, text: written }),
  "fact.asked/1": z.looseObject({
    who: id,
    name: written,
    what: written,
    reveal: z.nullable(id),
    answer: z.nullable(written),
  }),
  "option.taken/1": z.looseObject({ choice: id, option: id, name: written, decision: z.nullable(id) }),
  "passage.rewritten/1": z.looseObject({ passage: id, text: written }),
  "drill.paused/1": nothing,
  "drill.resumed/1": nothing,
  "drill.ended/1": z.looseObject({ reason: z.enum(["finished", "real-incident", "stopped"]) }),
  "drill.rated/1": z.looseObject({
    item: id,
    points: z.number().check(z.gte(0), z.lte(100)),
    by: z.enum(["self", "observer"]),
  }),
};
