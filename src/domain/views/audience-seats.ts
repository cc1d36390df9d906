// Who hears of the incident: each audience with what it was last told and when it is due again.

import { type AudienceClock, audienceClocks, isClockOver } from "../clock/audience-clocks.ts";
import { openNotices } from "../clock/open-notices.ts";
import type { Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { type Audience, audiences } from "../pack/pack.ts";
import type { Severities } from "../pack/severities.ts";

export interface AudienceSeat {
  readonly audience: Audience;
  /** When it was last told anything; null if it never was. */
  readonly toldAt: Instant | null;
  /** When it is due; null if it isn't. */
  readonly dueAt: Instant | null;
  /** False while its first notice isn't owed yet: somebody will be asked at the due time whether it is needed. */
  readonly isOwed: boolean;
  /** True if somebody has said that it needs no notice. */
  readonly isDeclined: boolean;
}

/** Returns the seats in their order, the press only once it was told; none once no update is due any more. */
export const audienceSeats = (incident: Incident, pack: Severities): readonly AudienceSeat[] => {
  if (isClockOver(incident)) return [];
  const clocks = new Map(audienceClocks(incident, pack).map((clock) => [clock.audience, clock]));
  const notices = new Map(openNotices(incident).map(({ audience, dueAt }) => [audience, dueAt]));
  const seatOf = (audience: Audience, clock: AudienceClock | undefined): AudienceSeat => {
    const toldAt = incident.told[audience]?.at ?? null;
    return {
      audience,
      toldAt,
      dueAt: clock?.dueAt ?? notices.get(audience) ?? null,
      isOwed: clock !== undefined,
      isDeclined: toldAt === null && incident.seat.audiences[audience]?.wanted === false,
    };
  };
  return audiences
    .filter((audience) => audience !== "press" || incident.told.press)
    .map((audience) => seatOf(audience, clocks.get(audience)));
};
