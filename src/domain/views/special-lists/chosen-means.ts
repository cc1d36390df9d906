// The means that were chosen against the harm.

import type { mitigationMeans } from "../../fact/closed-lists.ts";
import type { Incident } from "../../incident/incident.ts";

/** Returns each means that was begun, whether or not it worked. */
export const chosenMeans = ({
  mitigation,
}: Pick<Incident, "mitigation">): readonly (typeof mitigationMeans)[number][] =>
  mitigation.tried.map(({ means }) => means);
