// What a pack from outside must look like: exactly the shape of domain/pack.ts, with limits on every text and list.

import * as z from "zod/mini";
import type { Pack } from "../../domain/pack/pack.ts";
import { ADVISED_LINES, advised } from "./pack-advice.ts";
import { packCards } from "./pack-cards.ts";
import { list, packEntryId, text, whole } from "./pack-limits.ts";
import { packProblem } from "./pack-problem.ts";
import { packFindings } from "./pack-rules.ts";
import { packSpecial } from "./pack-special.ts";
import { packTemplate } from "./pack-template.ts";
import { severityFindings } from "./severity-rules.ts";

const chips = list(text(60), 0, 30);
const own = advised(list(text(60), 0, 20), { most: ADVISED_LINES });
const service = z.strictObject({ id: packEntryId, name: text(60), impacts: own, affected: own });

/** The schema of a whole pack. An unknown field is refused: a new shape is a new version of the fact that carries it. */
export const packSchema = z
  .strictObject({
    format: z.literal("first90.pack"),
    version: whole(1, 1_000_000),
    severities: list(packCards.severity, 3, 6),
    triage: list(packCards.triageQuestion, 5, 6),
    triggers: list(packCards.trigger, 0, 20),
    severityReasons: list(packCards.severityReason, 0, 40),
    roles: list(packCards.role, 4, 20),
    authority: list(packCards.authority, 0, 20),
    checklists: list(packCards.checklist, 4, 20),
    specials: list(packSpecial, 0, 20),
    loop: list(packCards.loopStep, 5, 5),
    rules: list(packCards.rule, 0, 20),
    templates: list(packTemplate, 1, 60),
    phrases: list(packCards.phrase, 0, 20),
    chips: z.strictObject({
      services: list(service, 0, 30),
      impact: chips,
      affected: chips,
      meanwhile: chips,
      needed: chips,
    }),
  })
  .check((payload) => {
    for (const { path, problem } of [...severityFindings(payload.value.severities), ...packFindings(payload.value)]) {
      payload.issues.push({ code: "custom", path, message: problem, input: payload.value });
    }
  });

export type ParsedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly place: string; readonly problem: string };

/**
 * Returns the pack as a copy, or the first thing that is wrong with it: `${place} ${problem}` is a sentence,
 * "severities[1].updateEveryMinutes must be a number". Never throws on parsed JSON.
 */
export const parsePack = (value: unknown): ParsedPack => {
  const result = z.safeParse(packSchema, value, { reportInput: true });
  return result.success ? { ok: true, pack: result.data } : { ok: false, ...packProblem(result.error.issues) };
};
