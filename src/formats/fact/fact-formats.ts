// The formats of every fact there is; the compiler reports those of a new one that are missing here.

import type { FactData } from "../../domain/incident/facts.ts";
import { commandFormats } from "./command-formats.ts";
import { courseFormats } from "./course-formats.ts";
import { decisionFormats } from "./decision-formats.ts";
import { drillFormats } from "./drill-formats.ts";
import type { FamilyFormats } from "./family.ts";
import { listFormats } from "./list-formats.ts";
import { mitigationFormats } from "./mitigation-formats.ts";
import { restrictionFormats } from "./restriction-formats.ts";
import { workFormats } from "./work-formats.ts";

export const factFormats: FamilyFormats<FactData> = {
  ...courseFormats,
  ...commandFormats,
  ...listFormats,
  ...workFormats,
  ...decisionFormats,
  ...mitigationFormats,
  ...restrictionFormats,
  ...drillFormats,
};
