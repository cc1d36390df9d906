// Whom the commander can escalate to: the people that the severity names, and those of the next severity up.

import type { Incident } from "../incident/incident.ts";
import type { Pack } from "../pack/pack.ts";
import { cardInForce } from "../pack/severities.ts";

export interface EscalationTier {
  /** The id of the severity's card. */
  readonly severity: string;
  /** Who, without the time that the card gives with it. */
  readonly to: string;
  /** By when, in the card's words; null if it gives no time. */
  readonly when: string | null;
}

/** Returns the tiers, the severity's own first; every tier, the highest first, while no severity is set. */
export const escalationTiers = ({ severity }: Incident, pack: Pack): readonly EscalationTier[] => {
  const { severities } = pack;
  const card = severity && cardInForce(pack, severity);
  const own = card ? severities.indexOf(card) : -1;
  const asked = own === -1 ? severities : [own, own - 1].flatMap((index) => severities[index] ?? []);
  const tiers = asked.map(({ id, escalateTo }) => ({ severity: id, ...split(escalateTo) }));
  return tiers.filter(({ to }, index) => to !== "" && tiers.findIndex((other) => other.to === to) === index);
};

// "VP Engineering and CTO, at once": what follows the last comma is a time only if it reads like one.
const split = (text: string): Pick<EscalationTier, "to" | "when"> => {
  const time = /,\s*((?:at|within|by|in|after|immediately|now)\b[^,]*)$/i.exec(text);
  return { to: text.slice(0, time?.index).trim(), when: time?.[1]?.trim() ?? null };
};
