// What the log knows of the end of an incident: told, watched, released. It ticks the closing list, in both directions.

import { type Fact, isUpdate, type UpdateFact } from "./facts.ts";
import type { Incident, Phase, Stamp } from "./incident.ts";

export interface Closing {
  /** The first update since the fault was there that said it is resolved; null once another status was told. */
  readonly finalStatus: Stamp | null;
  /** The start of the watch that led here; null where nobody watched. */
  readonly watch: Stamp | null;
  /** The last role that was released. */
  readonly released: Stamp | null;
}

/** The state before any of it. */
export const noClosing: Closing = { finalStatus: null, watch: null, released: null };

/** Returns what is known after the fact that brought the incident from `before` to `after`. */
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

/** True where the fault is back: what was said of its end holds no longer. */
export const isBack = (before: Phase, after: Phase): boolean => after.type === "mitigating" && over.has(before.type);

const over: ReadonlySet<Phase["type"]> = new Set(["mitigated", "monitoring", "resolved", "stood-down"]);

const withStatus = (closing: Closing, { data }: UpdateFact, stamp: Stamp): Closing => ({
  ...closing,
  finalStatus: data.status === "resolved" ? (closing.finalStatus ?? stamp) : null,
});
