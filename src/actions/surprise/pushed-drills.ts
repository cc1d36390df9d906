// Drills whose push has reached this phone, so that they can be shown and answered with no network.

import type { Instant } from "../../domain/fact/ids.ts";
import type { KeptValues } from "../ports/relay-ports.ts";

export interface PushedDrill {
  readonly drillId: string;
  readonly index: number;
  readonly scenario: string | null;
  /** As the push says it, by the relay's clock. */
  readonly firedAt: Instant;
  readonly receivedAt: Instant;
  readonly acknowledgedAt: Instant | null;
}

const KEY = "drills.pushed";
const MOST = 20;

/** Resolves to the drills that were pushed, newest first. */
export const readPushedDrills = async ({ readSetting }: KeptValues): Promise<readonly PushedDrill[]> =>
  ((await readSetting(KEY)) as readonly PushedDrill[] | null) ?? [];

/** Returns the drill with its moment by the phone's clock. Where that isn't known to differ, it fired before it came. */
export const byPhoneClock = (drill: PushedDrill, relayAheadMs: number): PushedDrill => {
  const { firedAt, receivedAt } = drill;
  return {
    ...drill,
    firedAt: (relayAheadMs === 0 ? Math.min(firedAt, receivedAt) : firedAt - relayAheadMs) as Instant,
  };
};

const isSame = (a: Pick<PushedDrill, "drillId" | "index">, b: Pick<PushedDrill, "drillId" | "index">): boolean =>
  a.drillId === b.drillId && a.index === b.index;

/** Keeps a drill that was pushed; the same once more changes nothing. */
export const keepPushedDrill = async (kept: KeptValues, drill: PushedDrill): Promise<void> => {
  const known = await readPushedDrills(kept);
  if (known.some((one) => isSame(one, drill))) return;
  await kept.writeSetting(KEY, [drill, ...known].slice(0, MOST));
};

/** Notes that somebody has seen it, where that is not noted yet. */
export const notePushedSeen = async (
  kept: KeptValues,
  drill: Pick<PushedDrill, "drillId" | "index">,
  at: Instant,
): Promise<void> => {
  const known = await readPushedDrills(kept);
  await kept.writeSetting(
    KEY,
    known.map((one) => (isSame(one, drill) && one.acknowledgedAt === null ? { ...one, acknowledgedAt: at } : one)),
  );
};
