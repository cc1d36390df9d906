// The means that were chosen against the harm, wherever the incident keeps them.

import type { mitigationMeans } from "../../fact/closed-lists.ts";
import type { Incident } from "../../incident/incident.ts";

type Means = (typeof mitigationMeans)[number];

interface Mitigated {
  readonly mitigation?: { readonly tried: readonly { readonly means: Means }[] };
}

/** Returns each means that was begun, whether or not it worked. */
export const chosenMeans = ({ mitigation }: Incident & Mitigated): readonly Means[] =>
  mitigation?.tried.map(({ means }) => means) ?? [];
