// The schema of a special list: its words, its steps, and the signs that it is offered at.

import * as z from "zod/mini";
import { mitigationMeans } from "../../domain/fact/closed-lists.ts";
import { roleIds, triageQuestionIds, triggerIds } from "../../domain/pack/pack.ts";
import { severityLevels } from "../../domain/pack/severity-classes.ts";
import { stepTurns } from "../../domain/pack/special-lists.ts";
import { stepPlaces } from "../../domain/pack/step-kinds.ts";
import { ADVISED_LINES, advised } from "./pack-advice.ts";
import { list, packEntryId, text } from "./pack-limits.ts";

const role = z.enum(roleIds);

const stepKind = advised(
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("role"), role }),
    z.strictObject({ type: z.literal("update") }),
    z.strictObject({ type: z.literal("escalate") }),
    z.strictObject({ type: z.literal("ask"), role }),
    z.strictObject({ type: z.literal("open"), place: z.enum(stepPlaces) }),
    z.strictObject({ type: z.literal("tap") }),
  ]),
  { start: "tap" },
);

const several = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  list(z.enum(values), 0, values.length);

export const packSpecial = z.strictObject({
  id: packEntryId,
  title: text(60),
  condition: text(200),
  objective: text(200),
  example: text(200),
  steps: advised(
    list(
      z.strictObject({
        id: packEntryId,
        text: text(200),
        hint: z.nullable(text(200)),
        turn: z.enum(stepTurns),
        doneBy: stepKind,
      }),
      1,
      20,
    ),
    { most: ADVISED_LINES },
  ),
  signs: z.strictObject({
    triage: several(triageQuestionIds),
    triggers: several(triggerIds),
    words: list(text(60), 0, 40),
    means: several(mitigationMeans),
    classes: several(severityLevels),
    alone: z.boolean(),
    restricted: z.boolean(),
  }),
});
