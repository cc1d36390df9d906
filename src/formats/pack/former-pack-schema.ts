// What a pack from before a team had severities of its own must look like, as facts of those versions carry it. Frozen.

import * as z from "zod/mini";
import { severityLevels } from "../../domain/pack/pack.ts";
import { packCards } from "./pack-cards.ts";
import { list } from "./pack-limits.ts";
import { packFindings } from "./pack-rules.ts";
import { packParts } from "./pack-schema.ts";

const severity = z.strictObject({ id: z.enum(severityLevels), ...packCards.severityTexts });

/** The schema of such a pack: four severities, each with the id of its class. */
export const formerPackSchema = z.strictObject({ ...packParts, severities: list(severity, 4, 4) }).check((payload) => {
  const ids = payload.value.severities.map(({ id }) => id).join();
  const inOrder = ids === severityLevels.join();
  const problem = "must be SEV1, SEV2, SEV3 and SEV4, in this order";
  for (const finding of [...(inOrder ? [] : [{ path: ["severities"], problem }]), ...packFindings(payload.value)]) {
    payload.issues.push({ code: "custom", path: finding.path, message: finding.problem, input: payload.value });
  }
});
