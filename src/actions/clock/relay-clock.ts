// How far the relay's clock and this phone's differ: measured at each answer, stored for when there is no network.

import { HOUR_MS, SECOND_MS } from "../../domain/text/durations.ts";
import { anyNumber, record } from "../../formats/json/shape.ts";
import { keptValue } from "../kept/kept-values.ts";
import type { KeptValues, MeasuredClock, RelayAnswer, RelayCall, RelayLink } from "../ports/relay-ports.ts";

const clockKept = keptValue<MeasuredClock>(
  "relay.clock",
  record({ aheadMs: anyNumber, withinMs: anyNumber, at: anyNumber }),
);

/** Resolves to the last measured difference; null if no relay has sent its time yet. */
export const readRelayClock = clockKept.read;

/** True while the difference can be trusted to be what it was: the phone's clock may have been changed since. */
export const isFresh = (clock: MeasuredClock | null, now: number): boolean =>
  clock !== null && Math.abs(now - clock.at) < HOUR_MS;

/** Smaller differences come from busy machines, not from wrong clocks. */
const BUSY_MS = SECOND_MS;

/**
 * Returns the provable part of a difference in ms, rounded to whole seconds: 0 if both clocks may be right. That way,
 * phones with right clocks send the relay the same due time, to the millisecond.
 */
export const provenAheadMs = (clock: MeasuredClock | null): number =>
  clock && Math.abs(clock.aheadMs) > Math.max(clock.withinMs, BUSY_MS)
    ? Math.round(clock.aheadMs / BUSY_MS) * BUSY_MS
    : 0;

/** Returns the link that stores what each answer shows about the relay's time. */
export const measuringLink = (relay: RelayLink, kept: KeptValues): RelayLink => ({
  async ask<Value>(origin: string, call: RelayCall<Value>): Promise<RelayAnswer<Value>> {
    const answer = await relay.ask(origin, call);
    const measured = answer.type === "ok" || answer.type === "refused" ? answer.clock : undefined;
    if (measured) await note(kept, measured).catch(() => undefined);
    return answer;
  },
});

// The most precise measurement stays, unless a new one contradicts it or it is too old.
const note = async (kept: KeptValues, measured: MeasuredClock): Promise<void> => {
  const known = await readRelayClock(kept);
  const agrees = known && Math.abs(known.aheadMs - measured.aheadMs) <= known.withinMs + measured.withinMs;
  if (known && agrees && isFresh(known, measured.at) && known.withinMs <= measured.withinMs) return;
  await clockKept.write(kept, measured);
};
