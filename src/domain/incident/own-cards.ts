// A phone that died between its declaration and the freezing of the cards makes up for it with its next entry. Nobody else
// may: the cards of today say nothing of an incident that another phone declared, or that was looked at a month later.

import type { DeviceId } from "../fact/ids.ts";
import type { Incident } from "./incident.ts";

/** True where this phone declared the incident, wrote nothing since, and no cards are frozen into it. */
export const lacksOwnCards = ({ packFact, declaredOn, seqs }: Incident, device: DeviceId): boolean =>
  packFact === null && declaredOn === device && seqs[device] === 1;
