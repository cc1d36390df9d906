// Fires the drills of this phone whose moment has come. Without a relay, nothing can wake a closed app for certain: it
// happens when the app is next open, or when the browser wakes it.

import type { Instant } from "../../domain/fact/ids.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";
import { keepLocalDrills, type LocalDrill, type LocalFiring, readLocalDrills } from "./local-drills.ts";

type Ports = Pick<RelayPorts, "kept" | "withLock">;

export interface FiredHere {
  readonly drillId: string;
  readonly firing: LocalFiring;
}

/**
 * Resolves to the drills that this check has fired, each only once however many checks run, and when the next moment
 * comes (null: none). Nothing fires while a real incident is open: practice waits.
 */
export const fireDrillsHere = (
  { kept, withLock }: Ports,
  now: Instant,
  hasRealIncident: boolean,
): Promise<{ readonly fired: readonly FiredHere[]; readonly nextAt: Instant | null }> =>
  withLock("first90-drills", async () => {
    const drills = await readLocalDrills(kept);
    const waiting = drills.flatMap(({ firings }) => firings).filter(({ firedAt }) => firedAt === null);
    const later = waiting.map(({ momentAt }) => momentAt).filter((at) => at > now);
    const nextAt = later.length > 0 ? (Math.min(...later) as Instant) : null;
    if (hasRealIncident || later.length === waiting.length) return { fired: [], nextAt };
    const isDue = (firing: LocalFiring): boolean => firing.firedAt === null && firing.momentAt <= now;
    const fired = drills.flatMap(({ drillId, firings }) =>
      firings.filter(isDue).map((firing) => ({ drillId, firing: { ...firing, firedAt: now } })),
    );
    const after = drills.map((drill) => ({
      ...drill,
      firings: drill.firings.map((firing) => (isDue(firing) ? { ...firing, firedAt: now } : firing)),
    }));
    await keepLocalDrills(kept, after);
    return { fired, nextAt };
  });

/** Resolves to the firing after `change`; null if there is no such firing. */
export const changeFiringHere = (
  { kept, withLock }: Ports,
  drillId: string,
  index: number,
  change: Partial<Pick<LocalFiring, "acknowledgedAt" | "takenAt">>,
): Promise<LocalFiring | null> =>
  withLock("first90-drills", async () => {
    let found: LocalFiring | null = null;
    const touch = (firing: LocalFiring): LocalFiring => {
      if (firing.index !== index) return firing;
      found = { ...firing, ...change };
      return found;
    };
    const after = (await readLocalDrills(kept)).map((drill) =>
      drill.drillId === drillId ? { ...drill, firings: drill.firings.map(touch) } : drill,
    );
    if (found) await keepLocalDrills(kept, after);
    return found;
  });

/** Resolves once the moments still to come are removed; what has fired stays. */
export const disarmDrillHere = ({ kept, withLock }: Ports, drillId: string): Promise<void> =>
  withLock("first90-drills", async () => {
    const rest = (await readLocalDrills(kept)).map((drill) =>
      drill.drillId === drillId ? withoutComing(drill) : drill,
    );
    await keepLocalDrills(
      kept,
      rest.filter(({ firings }) => firings.length > 0),
    );
  });

const withoutComing = (drill: LocalDrill): LocalDrill => ({
  ...drill,
  firings: drill.firings.filter(({ firedAt }) => firedAt !== null),
});
