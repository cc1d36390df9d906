// What the status clock will do once a text has been sent, said before it is.

import type { Instant } from "../ids.ts";
import type { Incident } from "../incident.ts";
import type { Pack, UpdateStatus } from "../pack.ts";
import { nextUpdateDueAt, statusClock } from "./status-clock.ts";

export interface SentText {
  readonly now: Instant;
  readonly status: UpdateStatus;
  readonly nextUpdateAt: Instant | null;
}

/** Returns when the next update will be due; null where the clock stands, because the incident is resolved. */
export const clockAfter = (incident: Incident, pack: Pack, { now, status, nextUpdateAt }: SentText): Instant | null => {
  const after: Incident = { ...incident, lastUpdate: { at: now, status, nextUpdateAt } };
  return statusClock(after, pack, now).type === "stopped" ? null : nextUpdateDueAt(after, pack);
};
