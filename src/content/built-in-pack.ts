// The pack that comes with the app. Raise `version` with every change to its text (pack-version.test.ts insists):
// phones then switch to the new text, except for entries that a team has edited.

import type { Pack } from "../domain/pack/pack.ts";
import { authority } from "./authority.ts";
import { checklists } from "./checklists.ts";
import { chips } from "./chips.ts";
import { loop } from "./loop.ts";
import { phrases } from "./phrases.ts";
import { roles } from "./roles.ts";
import { rules } from "./rules.ts";
import { severities } from "./severities.ts";
import { severityReasons } from "./severity-reasons.ts";
import { specialLists } from "./special-lists.ts";
import { customers } from "./templates/customers.ts";
import { drills } from "./templates/drills.ts";
import { engineering } from "./templates/engineering.ts";
import { executives } from "./templates/executives.ts";
import { press } from "./templates/press.ts";
import { support } from "./templates/support.ts";
import { triageQuestions } from "./triage.ts";
import { triggers } from "./triggers.ts";

export const builtInPack: Pack = {
  format: "first90.pack",
  version: 7,
  severities,
  triage: triageQuestions,
  triggers,
  severityReasons,
  roles,
  authority,
  checklists,
  specials: specialLists,
  loop,
  rules,
  templates: [...engineering, ...drills, ...executives, ...customers, ...support, ...press],
  phrases,
  chips,
};
