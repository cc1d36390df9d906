// What the status clock will do once a text is copied or shared, shown beforehand.

import type { FactId, Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { nextOrder } from "../incident/order.ts";
import type { Audience, Pack, UpdateStatus } from "../pack/pack.ts";
import { nextUpdateDueAt } from "./status-clock.ts";

export interface SentText {
  readonly now: Instant;
  readonly audience: Audience;
  readonly status: UpdateStatus;
  readonly nextUpdateAt: Instant | null;
}

const NOT_LOGGED = "" as FactId;

/** Returns when the next update will be due; null if none will be: it is resolved, or the text says so. */
export const clockAfter = (
  incident: Incident,
  pack: Pack,
  { now, audience, status, nextUpdateAt }: SentText,
): Instant | null => {
  // Logged now, it sorts after everything known so far.
  const order = nextOrder(now, incident.through?.order ?? null);
  const lastUpdate = { fact: NOT_LOGGED, at: now, order, status, nextUpdateAt };
  const told = { ...incident.told, [audience]: { ...lastUpdate, posted: null } };
  return nextUpdateDueAt({ ...incident, lastUpdate, told }, pack);
};
