// What the log knows about the end of an incident: told, watched, released. It ticks and unticks the stand-down list.

import { type Fact, isUpdate, type UpdateFact } from "./facts.ts";
import type { Incident, Phase, Stamp } from "./incident.ts";

export interface Closing {
  /** The first update to say it is resolved; null again once another status was told or the fault is back. */
  readonly finalStatus: Stamp | null;
  /** The start of the watch that led here; null if nobody watched. */
  readonly watch: Stamp | null;
  /** The last role that was released. */
  readonly released: Stamp | null;
}

/** The starting state. */
export const noClosing: Closing = { finalStatus: null, watch: null, released: null };

/** Returns the closing state after the fact that moved the incident from `before` to `after`. */
export const evolveClosing = (before: Incident, after: Incident, fact: Fact, stamp: Stamp): Closing => {
  const isTold = isUpdate(fact) && after.lastUpdate?.fact === fact.id;
  const told = isTold ? withStatus(before.closing, fact, stamp) : before.closing;
  const released = fact.type === "role.released/1" ? { ...told, released: stamp } : told;
  if (after.phase === before.phase) return released;
  const { type } = after.phase;
  if (type === "monitoring") return { ...released, watch: stamp };
  if (type === "resolved" || type === "stood-down") {
    const goesOn = before.phase.type === "monitoring" || before.phase.type === "resolved";
    return goesOn ? released : { ...released, watch: null };
  }
  return { ...released, watch: null, finalStatus: isTold ? released.finalStatus : null };
};

/** True if the fault is back: what was said about its end no longer holds. */
export const isBack = (before: Phase, after: Phase): boolean => after.type === "mitigating" && over.has(before.type);

const over: ReadonlySet<Phase["type"]> = new Set(["mitigated", "monitoring", "resolved", "stood-down"]);

const withStatus = (closing: Closing, { data }: UpdateFact, stamp: Stamp): Closing => ({
  ...closing,
  finalStatus: data.status === "resolved" ? (closing.finalStatus ?? stamp) : null,
});
