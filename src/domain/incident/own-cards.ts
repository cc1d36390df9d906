// A phone that died between declaring and freezing the cards freezes them with its next entry. Nobody else may: today's
// cards say nothing about an incident that another phone declared, or that is opened a month later.

import type { DeviceId } from "../fact/ids.ts";
import type { Incident } from "./incident.ts";

/** True if this phone declared the incident and has written nothing since, and no cards are frozen into it. */
export const lacksOwnCards = ({ packFact, declaredOn, seqs }: Incident, device: DeviceId): boolean =>
  packFact === null && declaredOn === device && seqs[device] === 1;
