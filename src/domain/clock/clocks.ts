// Which phones' clocks differ, as far as a log tells: measured by the phones themselves, or shown by the order of entries.

import type { DeviceId } from "../fact/ids.ts";
import { type Fact, isKnownFact } from "../incident/facts.ts";
import { orderOf } from "../incident/order.ts";

/** A smaller difference is nothing that anybody would notice. */
export const CLOCKS_AGREE_MS = 2_000;

/** What is said beside an entry of a phone whose clock isn't the one that the log counts by. */
export type ClockMark =
  | { readonly type: "measured"; readonly aheadMs: number }
  /** The order of entries shows that clocks differ, and nobody has measured by how much. */
  | { readonly type: "unmeasured" };

export interface Clocks {
  /** By how much a phone's clock is ahead of the one that declared; null where nobody knows. */
  aheadMs(device: DeviceId): number | null;
  markOf(fact: Fact): ClockMark | null;
  /** The time between two entries by one clock: corrected where the difference is known, and whether that is sure. */
  between(from: Fact, to: Fact): { readonly ms: number; readonly sure: boolean };
}

/** Returns what the facts, in their order, tell of the clocks. */
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

// From the phone that declared, from one measured pair to the next; what was said of a pair last holds.
const aheadOf = (facts: readonly Fact[]): ReadonlyMap<DeviceId, number> => {
  const pairs = new Map<DeviceId, Map<DeviceId, number>>();
  const note = (from: DeviceId, to: DeviceId, ms: number): void => {
    const known = pairs.get(from) ?? new Map<DeviceId, number>();
    pairs.set(from, known.set(to, ms));
  };
  for (const fact of facts) {
    if (!isKnownFact(fact) || fact.type !== "clocks.differed/1") continue;
    const { device, byMs } = fact.data;
    // One that was damaged says nothing.
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

// An entry that had to be ordered long after its own clock was written on a phone that knew of a later time. Entries of
// one phone can show that only of a phone that was set back, which the log says in a sentence of its own.
const unmeasuredIn = (facts: readonly Fact[], ahead: ReadonlyMap<DeviceId, number>): ReadonlySet<DeviceId> => {
  const found = new Set<DeviceId>();
  for (const fact of facts) {
    if (isKnownFact(fact) && fact.type === "clocks.differed/1" && fact.data.device === null) found.add(fact.device);
    if (!ahead.has(fact.device) && orderOf(fact) - fact.at > CLOCKS_AGREE_MS) found.add(fact.device);
  }
  return found;
};
