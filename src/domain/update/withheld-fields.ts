// What a text doesn't say while an incident is restricted: everything that the log knows of it. It has the neutral name,
// severity, status, times and roles; whoever must say more types it.

import type { Incident } from "../incident/incident.ts";
import { isRestricted } from "../incident/is-restricted.ts";
import { titleOf } from "../incident/title-of.ts";
import type { Audience } from "../pack/pack.ts";
import { withheldWords } from "../words/withheld-words.ts";
import type { UpdateFields } from "./update-fields.ts";

/** Returns the fields that replace the known ones; none for an incident that isn't restricted. */
export const withheldFields = (incident: Incident, audience: Audience): Partial<UpdateFields> => {
  if (!isRestricted(incident)) return {};
  // Outside, even that there is something to know is too much.
  const isPublic = audience === "customers" || audience === "press";
  const { byVoice } = withheldWords;
  const inside = isPublic ? null : byVoice;
  return {
    ...unsaid,
    service: isPublic ? null : titleOf(incident),
    impact: inside,
    affected: inside,
    decision: inside,
    "to-customers": withheldWords.toCustomers,
  };
};

const unsaid: Partial<UpdateFields> = {
  actions: null,
  channel: null,
  meanwhile: null,
  needed: null,
  "next-steps": null,
  understanding: null,
  rationale: null,
  "plan-b": null,
  resolution: null,
  "follow-up": null,
  fallback: null,
};
