// A score beside the player's own past: what got better, what got slower. Never beside somebody else's.

import type { Instant } from "../../../domain/fact/ids.ts";
import type { TimedMove } from "../score/drill-times.ts";
import type { DrillScore } from "../score/score-drill.ts";

/** An earlier drill with its score. */
export interface PastScore {
  readonly at: Instant;
  readonly score: DrillScore;
}

interface Change<Id extends string> {
  readonly id: Id;
  readonly now: number | null;
  /** In the drill before; null if it has no such value. */
  readonly before: number | null;
  /** The best of all earlier drills: the highest points, the shortest time. */
  readonly best: number | null;
}

export interface Comparison {
  readonly played: number;
  /** The points of the drill before this one, and of the best one; null in the first. */
  readonly before: number | null;
  readonly best: number | null;
  readonly items: readonly Change<string>[];
  readonly times: readonly Change<TimedMove>[];
}

/** Returns the comparison; `past` has the same person's drills in any order, without this one. */
export const compareScores = (score: DrillScore, past: readonly PastScore[]): Comparison => {
  const earlier = [...past].sort((a, b) => a.at - b.at).map((one) => one.score);
  const before = earlier.at(-1);
  const pointsOf = (one: DrillScore | undefined, id: string): number | null =>
    one?.items.find((item) => item.id === id)?.points ?? null;
  const secondsOf = (one: DrillScore | undefined, id: TimedMove): number | null =>
    one?.times.find((time) => time.id === id)?.seconds ?? null;
  return {
    played: earlier.length,
    before: before?.points ?? null,
    best: extreme(
      earlier.map(({ points }) => points),
      Math.max,
    ),
    items: score.items.map(({ id, points }) => ({
      id,
      now: points,
      before: pointsOf(before, id),
      best: extreme(
        earlier.map((one) => pointsOf(one, id)),
        Math.max,
      ),
    })),
    times: score.times.map(({ id, seconds }) => ({
      id,
      now: seconds,
      before: secondsOf(before, id),
      best: extreme(
        earlier.map((one) => secondsOf(one, id)),
        Math.min,
      ),
    })),
  };
};

const extreme = (values: readonly (number | null)[], pick: (...values: number[]) => number): number | null => {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : pick(...known);
};
