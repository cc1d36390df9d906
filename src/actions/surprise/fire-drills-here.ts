// Fires the drills of this phone whose moment has come. With no relay nothing can wake a closed app for certain: it
// happens when the app is next open, or when the browser looks.

import type { Instant } from "../../domain/fact/ids.ts";
import { type DrillHere, type FiringHere, keepDrillsHere, readDrillsHere } from "./armed-here.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

type Ports = Pick<RelayPorts, "kept" | "inTurn">;

export interface FiredHere {
  readonly drillId: string;
  readonly firing: FiringHere;
}

/**
 * Resolves to what has fired at this look, once however many look, and when the next moment comes (null: none).
 * Nothing fires while a real incident is open: practice waits.
 */
export const fireDrillsHere = (
  { kept, inTurn }: Ports,
  now: Instant,
  hasRealIncident: boolean,
): Promise<{ readonly fired: readonly FiredHere[]; readonly nextAt: Instant | null }> =>
  inTurn("first90-drills", async () => {
    const drills = await readDrillsHere(kept);
    const waiting = drills.flatMap(({ firings }) => firings).filter(({ firedAt }) => firedAt === null);
    const later = waiting.map(({ momentAt }) => momentAt).filter((at) => at > now);
    const nextAt = later.length > 0 ? (Math.min(...later) as Instant) : null;
    if (hasRealIncident || later.length === waiting.length) return { fired: [], nextAt };
    const isDue = (firing: FiringHere): boolean => firing.firedAt === null && firing.momentAt <= now;
    const fired = drills.flatMap(({ drillId, firings }) =>
      firings.filter(isDue).map((firing) => ({ drillId, firing: { ...firing, firedAt: now } })),
    );
    const after = drills.map((drill) => ({
      ...drill,
      firings: drill.firings.map((firing) => (isDue(firing) ? { ...firing, firedAt: now } : firing)),
    }));
    await keepDrillsHere(kept, after);
    return { fired, nextAt };
  });

/** Resolves to the firing after `change`; null where there is no such firing. */
export const changeFiringHere = (
  { kept, inTurn }: Ports,
  drillId: string,
  index: number,
  change: Partial<Pick<FiringHere, "acknowledgedAt" | "takenAt">>,
): Promise<FiringHere | null> =>
  inTurn("first90-drills", async () => {
    let found: FiringHere | null = null;
    const touch = (firing: FiringHere): FiringHere => {
      if (firing.index !== index) return firing;
      found = { ...firing, ...change };
      return found;
    };
    const after = (await readDrillsHere(kept)).map((drill) =>
      drill.drillId === drillId ? { ...drill, firings: drill.firings.map(touch) } : drill,
    );
    if (found) await keepDrillsHere(kept, after);
    return found;
  });

/** Resolves once the moments that are still to come are taken back; what has fired stays. */
export const disarmDrillHere = ({ kept, inTurn }: Ports, drillId: string): Promise<void> =>
  inTurn("first90-drills", async () => {
    const rest = (await readDrillsHere(kept)).map((drill) =>
      drill.drillId === drillId ? withoutComing(drill) : drill,
    );
    await keepDrillsHere(
      kept,
      rest.filter(({ firings }) => firings.length > 0),
    );
  });

const withoutComing = (drill: DrillHere): DrillHere => ({
  ...drill,
  firings: drill.firings.filter(({ firedAt }) => firedAt !== null),
});
