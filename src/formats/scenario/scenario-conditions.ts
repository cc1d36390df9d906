// The schemas of what a scenario may check in the log: a closed set of deeds and conditions, nothing that runs.

import * as z from "zod/mini";
import { firstRoleIds } from "../../domain/pack/first-roles.ts";
import { audiences } from "../../domain/pack/pack.ts";
import { severityLevels } from "../../domain/pack/severity-classes.ts";
import { whole } from "../pack/pack-limits.ts";
import { scenarioId as id } from "./scenario-id.ts";

const role = z.enum(firstRoleIds);
const level = z.enum(severityLevels);
const audience = z.enum(audiences);
const seconds = whole(0, 7_200);

const bare = <Type extends string>(type: Type) => z.strictObject({ type: z.literal(type) });

const deed = z.discriminatedUnion("type", [
  bare("declared"),
  z.strictObject({ type: z.literal("severity"), level }),
  z.strictObject({ type: z.literal("role"), role }),
  bare("channel"),
  z.strictObject({ type: z.literal("update"), audience: z.nullable(audience) }),
  bare("hypothesis"),
  bare("settled"),
  bare("callback"),
  bare("change"),
  bare("escalated"),
  z.strictObject({ type: z.literal("asked"), reveal: id }),
  bare("decision-opened"),
  z.strictObject({ type: z.literal("options"), atLeast: whole(1, 9) }),
  bare("objections"),
  bare("decided"),
  z.strictObject({ type: z.literal("taken"), choice: id, option: z.nullable(id) }),
  bare("mitigating"),
  bare("monitoring"),
  bare("handed-over"),
  bare("resolved"),
  bare("stood-down"),
  z.strictObject({ type: z.literal("rewritten"), passage: id }),
]);

const condition = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("done"), deed }),
  z.strictObject({ type: z.literal("missing"), deed }),
  z.strictObject({ type: z.literal("shown"), inject: id }),
  z.strictObject({ type: z.literal("not-shown"), inject: id }),
  z.strictObject({ type: z.literal("role-empty"), role, seconds }),
  z.strictObject({ type: z.literal("same-hands"), one: role, other: role }),
  bare("two-changed"),
  z.strictObject({ type: z.literal("quiet"), seconds }),
  z.strictObject({ type: z.literal("severity-below"), level }),
  z.strictObject({ type: z.literal("decision-open"), seconds }),
  z.strictObject({ type: z.literal("hypothesis-over"), seconds }),
]);

/** The schemas with which a scenario refers to the log. */
export const scenarioConditions = { deed, condition, audience, role, level } as const;
