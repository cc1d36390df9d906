// Which special lists the incident shows a sign of.

import type { Instant } from "../../fact/ids.ts";
import { hasNobodyElse } from "../../incident/alone.ts";
import { type Incident, isHarmGoingOn } from "../../incident/incident.ts";
import { isRestricted } from "../../incident/is-restricted.ts";
import type { Pack } from "../../pack/pack.ts";
import type { SpecialList } from "../../pack/special-lists.ts";
import { countSteps } from "../count-steps.ts";
import { hitTriggers } from "../hit-triggers.ts";
import { chosenMeans } from "./chosen-means.ts";
import { saidAbout, saysWord } from "./sign-words.ts";

/** Returns the lists of the pack for which at least one of their signs holds, in the order of the pack. */
export const holdingLists = (incident: Incident, pack: Pack, now: Instant): readonly SpecialList[] => {
  const said = saidAbout(incident);
  const hit = new Set<string>(hitTriggers(incident, pack, now).map(({ id }) => id));
  const chosen = new Set(chosenMeans(incident));
  const { lists, severity } = incident;
  return pack.specials.filter(
    ({ signs }) =>
      (lists.triage !== null && signs.triage.includes(lists.triage)) ||
      signs.triggers.some((id) => hit.has(id)) ||
      signs.means.some((means) => chosen.has(means)) ||
      (severity !== null && signs.classes.includes(severity.level)) ||
      (signs.restricted && isRestricted(incident)) ||
      (signs.alone && isLeftAlone(incident, pack, now)) ||
      signs.words.some((word) => said.some((text) => saysWord(text, word))),
  );
};

// The first ninety seconds ask for people themselves.
const isLeftAlone = (incident: Incident, pack: Pack, now: Instant): boolean => {
  if (!isHarmGoingOn(incident.phase) || !hasNobodyElse(incident)) return false;
  const { done, hollow, of } = countSteps(incident, pack, "first-90", now);
  return done + hollow >= of;
};
