// Whether the score of a drill was looked at on this phone, or waived: until then, Now leads to it.

import type { IncidentId } from "../../domain/fact/ids.ts";
import type { Skips } from "../ports/ports.ts";

/** Returns the name under which it is kept; the list of names comes from the port. */
const keyOf = (id: IncidentId): string => `score:${id}`;

/** True once somebody has opened the score of this drill here, or waived it. */
export const isScoreSeen = (seen: readonly string[], id: IncidentId): boolean => seen.includes(keyOf(id));

/** Keeps that it was. */
export const setScoreSeen = (skips: Skips, id: IncidentId): void => {
  if (!isScoreSeen(skips.list.get(), id)) skips.skip(keyOf(id));
};
