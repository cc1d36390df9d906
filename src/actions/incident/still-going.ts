// That an incident without entries is still going, as somebody on this phone said. It is no fact: the log doesn't change
// by being looked at, and other phones ask for themselves.

import type { IncidentId, Instant } from "../../domain/fact/ids.ts";
import type { Skips } from "../ports/ports.ts";

const keyOf = (id: IncidentId): string => `still:${id}:`;

/** Returns until when it was said to be going; null if it never was. `skipped` is the list of the port. */
export const goingUntil = (skipped: readonly string[], id: IncidentId): Instant | null => {
  const said = skipped.findLast((key) => key.startsWith(keyOf(id)))?.slice(keyOf(id).length);
  const until = Number(said);
  return said !== undefined && Number.isSafeInteger(until) ? (until as Instant) : null;
};

/** Keeps that it is, so that nobody is asked again before `until`. */
export const setGoing = (skips: Skips, id: IncidentId, until: Instant): void => skips.skip(`${keyOf(id)}${until}`);
