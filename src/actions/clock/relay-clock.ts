// By how much the relay's clock and this phone's differ: measured at each answer, kept for when no network is there.

import type { KeptValues, MeasuredClock, RelayAnswer, RelayCall, RelayLink } from "../ports/relay-ports.ts";

const KEY = "relay.clock";
const HOUR_MS = 3_600_000;

/** Resolves to the difference as it was measured last; null where no relay has told its time yet. */
export const readRelayClock = async ({ readSetting }: Pick<KeptValues, "readSetting">): Promise<MeasuredClock | null> =>
  (await readSetting(KEY)) as MeasuredClock | null;

/** True while the difference can be believed to be what it was: the phone's clock may have been set since. */
export const isFresh = (clock: MeasuredClock | null, now: number): boolean =>
  clock !== null && Math.abs(now - clock.at) < HOUR_MS;

/** Smaller differences are those of machines that are busy, not of clocks that are wrong. */
const SECOND_MS = 1_000;

/**
 * Returns what is provable of a difference, in whole seconds: 0 if both clocks may be right. Phones with right clocks
 * so tell the relay the same due time to the millisecond.
 */
export const provenAheadMs = (clock: MeasuredClock | null): number =>
  clock && Math.abs(clock.aheadMs) > Math.max(clock.withinMs, SECOND_MS)
    ? Math.round(clock.aheadMs / SECOND_MS) * SECOND_MS
    : 0;

/** Returns the link that keeps what each answer tells of the relay's time. */
export const measuringLink = (relay: RelayLink, kept: KeptValues): RelayLink => ({
  async ask<Value>(origin: string, call: RelayCall<Value>): Promise<RelayAnswer<Value>> {
    const answer = await relay.ask(origin, call);
    const measured = answer.type === "ok" || answer.type === "refused" ? answer.clock : undefined;
    if (measured) await note(kept, measured).catch(() => undefined);
    return answer;
  },
});

// The sharpest measurement stays, unless a new one contradicts it or it has become old.
const note = async (kept: KeptValues, measured: MeasuredClock): Promise<void> => {
  const known = await readRelayClock(kept);
  const agrees = known && Math.abs(known.aheadMs - measured.aheadMs) <= known.withinMs + measured.withinMs;
  if (known && agrees && isFresh(known, measured.at) && known.withinMs <= measured.withinMs) return;
  await kept.writeSetting(KEY, measured);
};
