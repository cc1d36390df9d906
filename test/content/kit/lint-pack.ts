// The lint of a pack as a whole. It holds the built-in pack to the rules for lists, words and templates.

import type { Pack } from "../../../src/domain/pack/pack.ts";
import type { Inspection } from "./finding.ts";
import { lintCards } from "./lint-cards.ts";
import { lintTemplates } from "./lint-templates.ts";
import { lintTexts } from "./lint-texts.ts";

/** Returns every rule by its name, with what it checked and what it found. */
export const lintPack = (pack: Pack): Readonly<Record<string, Inspection>> => ({
  ...lintTexts(pack),
  ...lintCards(pack),
  ...lintTemplates(pack),
});
