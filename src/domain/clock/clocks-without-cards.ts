// The clocks of a log whose cards aren't known yet: what was promised, and when a first status of the higher classes is due.

import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { type AudienceClock, audienceClocks } from "./audience-clocks.ts";

/** Returns the clocks that need no card, the earliest first. */
export const clocksWithoutCards = (incident: Incident): readonly AudienceClock[] =>
  audienceClocks(incident, { severities: [] })
    .flatMap((clock) => {
      const dueAt = knownDueAt(incident, clock);
      return dueAt === null ? [] : [{ ...clock, dueAt }];
    })
    .sort((a, b) => a.dueAt - b.dueAt);

const knownDueAt = ({ told, severity }: Incident, { audience, first, dueAt }: AudienceClock): Instant | null => {
  if (!first) return told[audience]?.nextUpdateAt ?? null;
  return severity?.level === "SEV3" ? null : dueAt;
};
