// How long each audience may be left without an update, from the cards in force and what was chosen for this incident.

import type { Incident } from "../incident/incident.ts";
import { everyMinutesFor } from "../pack/audience-intervals.ts";
import type { Audience } from "../pack/pack.ts";
import { cardInForce, cardOfClass, type PickedSeverity, type Severities } from "../pack/severities.ts";
import { MINUTE_MS } from "../text/durations.ts";

/**
 * Returns the interval in force for engineering in ms: the one chosen for this incident, else its severity's; null for
 * one of class SEV4, which has no clock of its own.
 */
export const intervalMs = ({ seat, severity }: Incident, pack: Severities): number | null =>
  seat.interval ? seat.interval.minutes * MINUTE_MS : updateEveryMs(pack, severity);

/**
 * Returns the interval in force for an audience in ms; null if it has none. One chosen for the incident is engineering's:
 * if it is longer than another audience's own, that one is slowed down to it too.
 */
export const everyMs = (incident: Incident, pack: Severities, audience: Audience): number | null => {
  const chosen = incident.seat.interval ? incident.seat.interval.minutes * MINUTE_MS : null;
  if (audience === "engineering") return intervalMs(incident, pack);
  const own = updateEveryMs(pack, incident.severity, audience);
  return own === null || chosen === null ? (own ?? chosen) : Math.max(own, chosen);
};

/**
 * Returns a severity's interval in ms, from the pack in force; the worst one's while none is picked, null for one of
 * class SEV4.
 */
export const updateEveryMs = (
  pack: Severities,
  severity: Pick<PickedSeverity, "id" | "level"> | null,
  audience: Audience = "engineering",
): number | null => {
  if (severity?.level === "SEV4") return null;
  const card = severity ? cardInForce(pack, severity) : cardOfClass(pack, "SEV1");
  return (card ? everyMinutesFor(card, audience) : 15) * MINUTE_MS;
};
