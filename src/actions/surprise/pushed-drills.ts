// Drills whose push has reached this phone, so that they can be shown and answered with no network.

import type { Instant } from "../../domain/fact/ids.ts";
import { anyNumber, anyText, orNull, record } from "../../formats/json/shape.ts";
import { keptList } from "../kept/kept-values.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface PushedDrill {
  readonly drillId: string;
  readonly index: number;
  readonly scenario: string | null;
  /** As the push reports it, by the relay's clock. */
  readonly firedAt: Instant;
  readonly receivedAt: Instant;
  readonly acknowledgedAt: Instant | null;
}

const pushed = keptList<PushedDrill>(
  "drills.pushed",
  20,
  record({
    drillId: anyText,
    index: anyNumber,
    scenario: orNull(anyText),
    firedAt: anyNumber,
    receivedAt: anyNumber,
    acknowledgedAt: orNull(anyNumber),
  }),
);

/** Resolves to the drills that were pushed, newest first. */
export const readPushedDrills = pushed.read;

/** Returns the drill with its moment by the phone's clock; if that isn't known to differ, no later than its arrival. */
export const byPhoneClock = (drill: PushedDrill, relayAheadMs: number): PushedDrill => {
  const { firedAt, receivedAt } = drill;
  return {
    ...drill,
    firedAt: (relayAheadMs === 0 ? Math.min(firedAt, receivedAt) : firedAt - relayAheadMs) as Instant,
  };
};

const isSame = (a: Pick<PushedDrill, "drillId" | "index">, b: Pick<PushedDrill, "drillId" | "index">): boolean =>
  a.drillId === b.drillId && a.index === b.index;

/** Resolves once a pushed drill is stored; storing the same one again changes nothing. */
export const keepPushedDrill = async (kept: KeptValues, drill: PushedDrill): Promise<void> => {
  const known = await readPushedDrills(kept);
  if (known.some((one) => isSame(one, drill))) return;
  await pushed.write(kept, [drill, ...known]);
};

/** Resolves once it is recorded that somebody has seen it, unless it already was. */
export const notePushedSeen = async (
  kept: KeptValues,
  drill: Pick<PushedDrill, "drillId" | "index">,
  at: Instant,
): Promise<void> => {
  const known = await readPushedDrills(kept);
  await pushed.write(
    kept,
    known.map((one) => (isSame(one, drill) && one.acknowledgedAt === null ? { ...one, acknowledgedAt: at } : one)),
  );
};
