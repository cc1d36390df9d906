// The schemas of a pack's cards: severities with triage and triggers, roles, checklists, loop, rules. Shapes only;
// rules between entries are in pack-rules.ts.

import * as z from "zod/mini";
import { checklistIds, loopStepIds, roleIds, triageQuestionIds, triggerIds } from "../../domain/pack/pack.ts";
import { severityLevels } from "../../domain/pack/severity-classes.ts";
import { stepPlaces } from "../../domain/pack/step-kinds.ts";
import { ADVISED_LINES, advised } from "./pack-advice.ts";
import { list, packEntryId, severityId, shortName, text, whole } from "./pack-limits.ts";

const role = z.enum(roleIds);
const items = (min: number) => advised(list(text(200), min, 20), { most: ADVISED_LINES });

const stepKinds = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("declared") }),
  z.strictObject({ type: z.literal("severity") }),
  z.strictObject({ type: z.literal("role"), role }),
  z.strictObject({ type: z.literal("channel") }),
  z.strictObject({ type: z.literal("update") }),
  z.strictObject({ type: z.literal("clock") }),
  z.strictObject({ type: z.literal("escalate") }),
  z.strictObject({ type: z.literal("ask"), role }),
  z.strictObject({ type: z.literal("choice"), options: advised(list(text(60), 2, 6), { most: 4 }) }),
  z.strictObject({ type: z.literal("yes-no") }),
  z.strictObject({ type: z.literal("release") }),
  z.strictObject({ type: z.literal("open"), place: z.enum(stepPlaces) }),
  z.strictObject({ type: z.literal("tap") }),
]);
const stepKind = advised(stepKinds, { start: "tap" });

/** The schema of one entry in each section of cards. */
export const packCards = {
  severity: z.strictObject({
    id: severityId,
    level: z.enum(severityLevels),
    short: shortName,
    name: text(60),
    criteria: items(1),
    examples: items(0),
    boundary: text(500),
    respondWithin: text(60),
    updateEveryMinutes: whole(1, 10_080),
    executivesEveryMinutes: whole(1, 10_080),
    customersEveryMinutes: whole(1, 10_080),
    pages: z.nullable(text(200)),
    escalateTo: text(200),
    wakePeople: text(200),
  }),
  triageQuestion: z.strictObject({
    id: z.enum(triageQuestionIds),
    ask: text(200),
    help: text(500),
    many: z.nullable(whole(1, 10_000)),
    becauseYes: text(500),
    becauseNo: z.nullable(text(500)),
  }),
  trigger: z.strictObject({
    id: z.enum(triggerIds),
    when: text(200),
    response: text(200),
    watched: z.boolean(),
  }),
  severityReason: z.strictObject({ id: packEntryId, text: text(200), direction: z.enum(["up", "down"]) }),
  role: z.strictObject({
    id: role,
    name: text(60),
    short: text(20),
    optional: z.boolean(),
    does: items(1),
    doesNot: items(0),
    firstSentence: text(300),
    handsOver: items(0),
    backup: text(300),
  }),
  authority: z.strictObject({
    id: packEntryId,
    who: text(60),
    decides: items(1),
    withinMinutes: z.nullable(whole(1, 1440)),
  }),
  checklist: z.strictObject({
    id: z.enum(checklistIds),
    title: text(60),
    mode: z.enum(["read-do", "do-confirm"]),
    withinSeconds: z.nullable(whole(1, 86_400)),
    steps: advised(
      list(z.strictObject({ id: packEntryId, text: text(200), hint: z.nullable(text(200)), doneBy: stepKind }), 1, 20),
      { most: ADVISED_LINES },
    ),
  }),
  loopStep: z.strictObject({
    id: z.enum(loopStepIds),
    title: text(60),
    asks: items(1),
    opens: z.nullable(z.enum(stepPlaces)),
  }),
  rule: z.strictObject({ id: packEntryId, title: text(200), why: text(500) }),
  phrase: z.strictObject({ id: packEntryId, title: text(60), lines: items(1) }),
} as const;
