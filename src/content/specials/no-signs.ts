// What a special list is offered at when it names nothing: never.

import type { SpecialSigns } from "../../domain/pack/special-lists.ts";

export const noSigns: SpecialSigns = {
  triage: [],
  triggers: [],
  words: [],
  means: [],
  classes: [],
  alone: false,
  restricted: false,
};
