// Which phones' clocks differ, as far as a log shows: measured by the phones, or evident from the order of entries.

import type { DeviceId } from "../fact/ids.ts";
import { type Fact, isKnownFact } from "../incident/facts.ts";
import { orderOf } from "../incident/order.ts";

/** Nobody would notice a smaller difference. */
export const CLOCKS_AGREE_MS = 2_000;

/** The note beside an entry from a phone whose clock isn't the one the log counts by. */
export type ClockMark =
  | { readonly type: "measured"; readonly aheadMs: number }
  /** The order of entries shows that clocks differ, but nobody has measured by how much. */
  | { readonly type: "unmeasured" };

export interface Clocks {
  /** How far a phone's clock is ahead of the declaring phone's; null if unknown. */
  aheadMs(device: DeviceId): number | null;
  markOf(fact: Fact): ClockMark | null;
  /** The time between two entries by one clock, corrected if the difference is known, and whether it is certain. */
  between(from: Fact, to: Fact): { readonly ms: number; readonly sure: boolean };
}

/** Returns what `facts`, given in order, show about the clocks. */
export const readClocks = (facts: readonly Fact[]): Clocks => {
  const ahead = aheadOf(facts);
  const unmeasured = unmeasuredIn(facts, ahead);
  const aheadMs = (device: DeviceId): number | null => ahead.get(device) ?? null;
  return {
    aheadMs,
    markOf(fact) {
      const ms = aheadMs(fact.device);
      if (ms !== null && Math.abs(ms) > CLOCKS_AGREE_MS) return { type: "measured", aheadMs: ms };
      return ms === null && unmeasured.has(fact.device) ? { type: "unmeasured" } : null;
    },
    between(from, to) {
      const plain = to.at - from.at;
      if (from.device === to.device) return { ms: plain, sure: true };
      const [first, second] = [aheadMs(from.device), aheadMs(to.device)];
      if (first !== null && second !== null) return { ms: plain - second + first, sure: true };
      return { ms: plain, sure: !unmeasured.has(from.device) && !unmeasured.has(to.device) };
    },
  };
};

// Starts at the phone that declared and follows measured pairs; what was last said about a pair counts.
const aheadOf = (facts: readonly Fact[]): ReadonlyMap<DeviceId, number> => {
  const pairs = new Map<DeviceId, Map<DeviceId, number>>();
  const note = (from: DeviceId, to: DeviceId, ms: number): void => {
    const known = pairs.get(from) ?? new Map<DeviceId, number>();
    pairs.set(from, known.set(to, ms));
  };
  for (const fact of facts) {
    if (!isKnownFact(fact) || fact.type !== "clocks.differed/1") continue;
    const { device, byMs } = fact.data;
    // A damaged one says nothing.
    if (typeof device !== "string" || !Number.isFinite(byMs) || device === fact.device) continue;
    note(fact.device, device, byMs);
    note(device, fact.device, -byMs);
  }
  const first = (facts.find(({ type }) => type === "incident.declared/1") ?? facts[0])?.device;
  const ahead = new Map<DeviceId, number>(first === undefined ? [] : [[first, 0]]);
  for (const [from, ms] of ahead) {
    for (const [to, byMs] of pairs.get(from) ?? []) if (!ahead.has(to)) ahead.set(to, ms + byMs);
  }
  return ahead;
};

// An entry ordered long after its own clock's time was written on a phone that knew of a later time. Within one phone's
// entries, only a clock that was set back shows that, and the log has an entry of its own for it.
const unmeasuredIn = (facts: readonly Fact[], ahead: ReadonlyMap<DeviceId, number>): ReadonlySet<DeviceId> => {
  const found = new Set<DeviceId>();
  for (const fact of facts) {
    if (isKnownFact(fact) && fact.type === "clocks.differed/1" && fact.data.device === null) found.add(fact.device);
    if (!ahead.has(fact.device) && orderOf(fact) - fact.at > CLOCKS_AGREE_MS) found.add(fact.device);
  }
  return found;
};
