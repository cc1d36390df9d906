// Arming a drill: draws the moments with a cryptographic random source, each with its commitment. Only the commitments
// may leave the relay before a moment has passed.

import { randomBytes, randomInt } from "node:crypto";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { DrawnFiring } from "../store/queries/arm-drill.ts";
import { allowedMoments, type DrillWindow } from "./allowed-moments.ts";
import { commitmentOf } from "./commitment.ts";
import { drawMoments } from "./draw-moments.ts";

export interface DrillPlan extends DrillWindow {
  readonly drillId: string;
  readonly count: number;
  readonly gapMinutes: number;
}

const RANGE = 2 ** 48 - 1;
const fairRandom = (): number => randomInt(RANGE) / RANGE;

/** Returns the drill's firings in the order of their moments, or null if the window has no room for them. */
export const drawFirings = (
  { drillId, count, gapMinutes, ...window }: DrillPlan,
  random: () => number = fairRandom,
): readonly DrawnFiring[] | null => {
  const moments = drawMoments(allowedMoments(window), count, gapMinutes * MINUTE_MS, random);
  return (
    moments?.map((momentAt, index) => {
      const opening = { momentAt, nonce: randomBytes(16).toString("hex") };
      return { index, ...opening, commitment: commitmentOf(drillId, index, opening) };
    }) ?? null
  );
};
