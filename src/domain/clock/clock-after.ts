// What the status clock will do once a text is copied or shared, shown beforehand.

import type { FactId, Instant } from "../fact/ids.ts";
import type { Incident } from "../incident/incident.ts";
import { nextOrder } from "../incident/order.ts";
import type { Audience, Pack, UpdateStatus } from "../pack/pack.ts";
import { audienceClocks } from "./audience-clocks.ts";

export interface SentText {
  readonly now: Instant;
  readonly audience: Audience;
  readonly status: UpdateStatus;
  readonly nextUpdateAt: Instant | null;
}

const NOT_LOGGED = "" as FactId;

/**
 * Returns when these readers will be due to hear again; if they won't be (it is resolved, or the text says so), when the
 * next others are. Null if nobody is.
 */
export const clockAfter = (
  incident: Incident,
  pack: Pack,
  { now, audience, status, nextUpdateAt }: SentText,
): Instant | null => {
  // Logged now, it sorts after everything known so far.
  const order = nextOrder(now, incident.through?.order ?? null);
  const lastUpdate = { fact: NOT_LOGGED, at: now, order, status, nextUpdateAt };
  const told = { ...incident.told, [audience]: { ...lastUpdate, posted: null } };
  const clocks = audienceClocks({ ...incident, lastUpdate, told }, pack);
  return (clocks.find((clock) => clock.audience === audience) ?? clocks[0])?.dueAt ?? null;
};
