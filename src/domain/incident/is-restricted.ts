// The one question that everything asks before it lets anything out of an incident.

import type { Incident } from "./incident.ts";

/** True while only those who need to know may know what it is about. */
export const isRestricted = ({ restriction }: Pick<Incident, "restriction">): boolean => restriction.set !== null;
