// Arms a drill on this phone alone: the moments are drawn here, with random numbers that nobody can guess.

import type { Instant } from "../../domain/fact/ids.ts";
import { allowedMinutes, type DrillWindow } from "../../domain/text/drill-window.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";
import { keepLocalDrills, type LocalDrill, type LocalFiring, readLocalDrills } from "./local-drills.ts";

export interface LocalDrillPlan {
  readonly window: DrillWindow;
  readonly count: number;
  readonly gapMinutes: number;
  /** Null if the scenario is a surprise too. */
  readonly scenario: string | null;
}

type Ports = Pick<RelayPorts, "kept" | "random" | "withLock" | "wakeUps" | "teamChanged">;

/** Resolves to the armed drill, or null if the window has no room for it. Asks the browser to wake it occasionally. */
export const armDrillHere = async (
  ports: Ports,
  plan: LocalDrillPlan,
  scenarios: readonly string[],
  { now, zone }: { readonly now: Instant; readonly zone: (at: Instant) => number },
): Promise<LocalDrill | null> => {
  const { kept, random, withLock, wakeUps, teamChanged } = ports;
  const moments = drawMoments(plan, allowedMinutes(plan.window, zone), random.below);
  if (!moments) return null;
  const drillId = random.nonce();
  const firings = await Promise.all(
    moments.map(async (momentAt, index): Promise<LocalFiring> => {
      const nonce = random.nonce();
      const commitment = await random.fingerprint(`${drillId}.${index}.${momentAt}.${nonce}`);
      const scenario = plan.scenario ?? scenarios[random.below(scenarios.length)] ?? "";
      return { index, momentAt, nonce, commitment, scenario, firedAt: null, acknowledgedAt: null, takenAt: null };
    }),
  );
  const drill: LocalDrill = { drillId, armedAt: now, window: plan.window, firings };
  await withLock("first90-drills", async () => keepLocalDrills(kept, [drill, ...(await readLocalDrills(kept))]));
  await wakeUps.fromTimeToTime();
  teamChanged.notify();
  return drill;
};

const TRIES = 200;

/** Returns the moments in order, each pair at least the gap apart; null if there is no room for them. */
const drawMoments = (
  { count, gapMinutes }: LocalDrillPlan,
  allowed: readonly Instant[],
  below: (end: number) => number,
): readonly Instant[] | null => {
  if (allowed.length === 0) return null;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const drawn = Array.from({ length: count }, () => (allowed[below(allowed.length)] ?? 0) + below(MINUTE_MS));
    const moments = drawn.sort((a, b) => a - b) as Instant[];
    const isApart = moments.every(
      (at, index) => index === 0 || at - (moments[index - 1] ?? 0) >= gapMinutes * MINUTE_MS,
    );
    if (isApart && new Set(moments).size === count) return moments;
  }
  return null;
};
