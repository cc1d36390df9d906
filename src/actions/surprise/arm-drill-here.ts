// Arms a drill on this phone alone: the moments are drawn here, by chance that nobody can guess.

import { allowedMinutes, type DrillWindow } from "../../domain/text/drill-window.ts";
import type { Instant } from "../../domain/fact/ids.ts";
import { type DrillHere, type FiringHere, keepDrillsHere, readDrillsHere } from "./armed-here.ts";
import type { RelayPorts } from "../ports/relay-ports.ts";

export interface DrillPlan {
  readonly window: DrillWindow;
  readonly count: number;
  readonly gapMinutes: number;
  /** Null for a surprise too. */
  readonly scenario: string | null;
}

type Ports = Pick<RelayPorts, "kept" | "chance" | "inTurn" | "wakeUps" | "news">;

/** Resolves to the armed drill, or null where the window has no room for it. Asks the browser to look from time to time. */
export const armDrillHere = async (
  ports: Ports,
  plan: DrillPlan,
  scenarios: readonly string[],
  { now, zone }: { readonly now: Instant; readonly zone: (at: Instant) => number },
): Promise<DrillHere | null> => {
  const { kept, chance, inTurn, wakeUps, news } = ports;
  const moments = drawMoments(plan, allowedMinutes(plan.window, zone), chance.below);
  if (!moments) return null;
  const drillId = chance.nonce();
  const firings = await Promise.all(
    moments.map(async (momentAt, index): Promise<FiringHere> => {
      const nonce = chance.nonce();
      const commitment = await chance.fingerprint(`${drillId}.${index}.${momentAt}.${nonce}`);
      const scenario = plan.scenario ?? scenarios[chance.below(scenarios.length)] ?? "";
      return { index, momentAt, nonce, commitment, scenario, firedAt: null, acknowledgedAt: null, takenAt: null };
    }),
  );
  const drill: DrillHere = { drillId, armedAt: now, window: plan.window, firings };
  await inTurn("first90-drills", async () => keepDrillsHere(kept, [drill, ...(await readDrillsHere(kept))]));
  await wakeUps.fromTimeToTime();
  news.tell();
  return drill;
};

const MINUTE_MS = 60_000;
const TRIES = 200;

/** Returns the moments in their order, each pair at least the gap apart; null where chance finds no room for them. */
const drawMoments = (
  { count, gapMinutes }: DrillPlan,
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
