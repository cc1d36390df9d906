// Who hasn't heard of the incident and should: asked for once, because whether they need to know is for people to say.

import type { Instant } from "../fact/ids.ts";
import { heldBack } from "../incident/held-back.ts";
import type { Incident } from "../incident/incident.ts";
import { isCommandedAlone } from "../incident/is-commanded-alone.ts";
import { limits } from "../incident/limits.ts";
import type { Audience } from "../pack/pack.ts";
import { isClockOver, isToldResolved } from "./audience-clocks.ts";

export interface OpenNotice {
  readonly audience: Audience;
  /** Ten minutes after the declaration. */
  readonly dueAt: Instant;
}

/** The most important first; the press hears only if somebody wants it to. */
const asked: readonly Audience[] = ["customers", "support", "executives"];

/**
 * Returns the audiences that were told nothing and about which nobody has said yet whether they need to know; customers
 * only while the commander is alone. None in the lower classes, and nobody who may not be told while it is restricted.
 */
export const openNotices = (incident: Incident): readonly OpenNotice[] => {
  const { declaredAt, severity, told, seat } = incident;
  const isLow = severity?.level === "SEV3" || severity?.level === "SEV4";
  if (declaredAt === null || isLow || isClockOver(incident) || isToldResolved(incident)) return [];
  const dueAt = (declaredAt + limits.firstNoticeMs) as Instant;
  return (isCommandedAlone(incident) ? asked.slice(0, 1) : asked)
    .filter((audience) => !told[audience] && !seat.audiences[audience] && !heldBack(incident, audience))
    .map((audience) => ({ audience, dueAt }));
};
