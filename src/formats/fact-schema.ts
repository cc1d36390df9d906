// What a fact from outside must look like. Known types are checked in all that the app relies on; fields it doesn't know
// are kept, and so are facts of types it doesn't know, as long as their base is right.

import * as z from "zod/mini";
import type { FactType } from "../domain/incident/facts.ts";
import { commandFactSchemas } from "./command-fact-schemas.ts";
import { drillFactSchemas } from "./drill-fact-schemas.ts";
import { id, instant, level, nothing, order, person, role, textUpTo, written } from "./fact-fields.ts";
import { packSchema } from "./pack/pack-schema.ts";

/** The base that every fact has, known or not. */
export const factBase = z.looseObject({
  id,
  incidentId: id,
  at: instant,
  order: z.optional(order),
  zone: z.int().check(z.gte(-1_440), z.lte(1_440)),
  by: person,
  device: id,
  seq: z.int().check(z.gte(0), z.lte(1_000_000_000)),
  type: z.string().check(z.regex(/^[a-z][a-z.-]{0,60}\/\d{1,4}$/, 'must be a type like "note.added/1"')),
  data: nothing,
});

const update = z.looseObject({
  template: id,
  audience: z.enum(["engineering", "executives", "customers", "support", "press"]),
  format: z.enum(["slack", "markdown", "email", "sms"]),
  way: z.enum(["copied", "shared", "selected"]),
  status: z.enum(["investigating", "identified", "mitigating", "monitoring", "resolved"]),
  subject: z.nullable(written),
  text: written,
  nextUpdateAt: z.nullable(instant),
});

/** The data of each known type. */
export const factDataSchemas: Readonly<Record<FactType, z.ZodMiniType>> = {
  "incident.declared/1": z.looseObject({ drill: z.boolean() }),
  "pack.frozen/1": z.looseObject({ pack: packSchema }),
  "severity.set/1": z.looseObject({
    level,
    triage: z.nullable(z.looseObject({ question: textUpTo(60), answer: z.boolean() })),
    reason: z.nullable(written),
  }),
  "role.assigned/1": z.looseObject({ role, person }),
  "role.assigned/2": z.looseObject({ role, person, replaces: z.nullable(id) }),
  "role.deferred/1": z.looseObject({ role }),
  "role.released/1": z.looseObject({ role }),
  "channel.named/1": z.looseObject({ name: written }),
  "detail.set/1": z.looseObject({ field: z.enum(["title", "service", "impact", "affected"]), text: written }),
  "step.done/1": z.looseObject({ list: z.enum(["first-90", "first-5", "verify-fix", "stand-down"]), step: id }),
  "loop.stepped/1": z.looseObject({ step: z.enum(["size-up", "decide", "delegate", "communicate", "verify"]) }),
  "update.posted/1": update,
  "update.posted/2": z.extend(update, { marks: z.enum(["mitigating", "monitoring", "resolved"]) }),
  "update.answered/1": z.looseObject({ target: id, posted: z.boolean() }),
  "note.added/1": z.looseObject({
    kind: z.enum(["action", "finding", "impact", "decision", "question", "note"]),
    text: written,
  }),
  "note.added/2": z.looseObject({
    kind: z.enum(["action", "finding", "impact", "decision", "question", "note"]),
    text: written,
    happenedAt: instant,
  }),
  "entry.corrected/1": z.looseObject({ target: id, text: written }),
  "entry.withdrawn/1": z.looseObject({ target: id }),
  "entry.restored/1": z.looseObject({ target: id }),
  "phase.moved/1": z.looseObject({ to: z.enum(["mitigating", "monitoring"]) }),
  "incident.resolved/1": nothing,
  "incident.reopened/1": nothing,
  "incident.stood-down/1": nothing,
  ...commandFactSchemas,
  ...drillFactSchemas,
};
