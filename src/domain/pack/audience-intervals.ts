// How often each audience hears of an incident, from the card of its severity. A card from before audiences had clocks of
// their own gets the defaults.

import type { Audience, Severity } from "./pack.ts";

const EXECUTIVES_MINUTES = 30;
const CUSTOMERS_MINUTES = { worst: 30, others: 60 } as const;

/** A card from before audiences had clocks of their own. */
export type WithoutIntervals = Omit<Severity, "executivesEveryMinutes" | "customersEveryMinutes">;

/** Returns the minutes between two updates for an audience. Support hears whenever customers do, and so does the press. */
export const everyMinutesFor = (card: Severity, audience: Audience): number => {
  if (audience === "engineering") return card.updateEveryMinutes;
  return audience === "executives" ? card.executivesEveryMinutes : card.customersEveryMinutes;
};

/** Returns the card with the intervals it lacks, none of them shorter than engineering's; a damaged one as it is. */
export const withAudienceIntervals = (card: WithoutIntervals & Partial<Severity>): Severity => {
  if (typeof card !== "object" || card === null) return card;
  const { level, updateEveryMinutes, executivesEveryMinutes, customersEveryMinutes } = card;
  const least = Number.isFinite(updateEveryMinutes) ? Number(updateEveryMinutes) : 0;
  const customers = level === "SEV1" ? CUSTOMERS_MINUTES.worst : CUSTOMERS_MINUTES.others;
  return {
    ...card,
    executivesEveryMinutes: executivesEveryMinutes ?? Math.max(least, EXECUTIVES_MINUTES),
    customersEveryMinutes: customersEveryMinutes ?? Math.max(least, customers),
  };
};
