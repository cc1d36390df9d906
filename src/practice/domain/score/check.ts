// One thing that the log shows well, half or not at all, with the entries that show it.

import type { FactId } from "../../../domain/fact/ids.ts";
import type { Fact } from "../../../domain/incident/facts.ts";
import type { Pack } from "../../../domain/pack/pack.ts";
import type { MoveResult } from "../run/move-results.ts";
import type { DrillLog } from "../run/read-drill.ts";
import type { DrillTime, TimedMove } from "./drill-times.ts";
import { reactionTargets } from "./reaction-targets.ts";

export interface Check {
  readonly id: string;
  readonly weight: number;
  /** From 0 to 1. */
  readonly got: number;
  readonly evidence: readonly FactId[];
}

/** What the checks read. Pauses are taken out of `drill`; `original` keeps the times as they were on the clock. */
export interface ScoreContext {
  readonly drill: DrillLog;
  readonly original: DrillLog;
  readonly pack: Pack;
  readonly times: readonly DrillTime[];
  readonly moves: readonly MoveResult[];
}

export type Checks = Readonly<Record<string, (context: ScoreContext) => readonly Check[]>>;

/** Returns a check; `got` is limited to 0 to 1, and evidence that is null is left out. */
export const check = (
  id: string,
  weight: number,
  got: number,
  evidence: readonly (Fact | FactId | null)[] = [],
): Check => ({
  id,
  weight,
  got: Math.min(1, Math.max(0, got)),
  evidence: evidence.flatMap((one) => (one === null ? [] : [typeof one === "string" ? one : one.id])),
});

/** Returns the mean; 0 for no values. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Returns a check of a reaction time: whole within its target, half within twice the target. */
export const timed = ({ times }: ScoreContext, id: TimedMove, weight: number): Check => {
  const time = times.find((one) => one.id === id);
  const seconds = time?.seconds ?? null;
  return check(id, weight, seconds === null ? 0 : scale(seconds, reactionTargets[id]), [time?.fact ?? null]);
};

/** Returns a check of the expected moves that were called for; none if no move was. */
export const moved = (
  { moves }: ScoreContext,
  id: string,
  weight: number,
  which: (result: MoveResult) => boolean,
): readonly Check[] => {
  const called = moves.filter((result) => result.verdict !== "not-called-for" && which(result));
  if (called.length === 0) return [];
  const got = mean(called.map(({ verdict }) => (verdict === "in-time" ? 1 : verdict === "late" ? 0.5 : 0)));
  return [
    check(
      id,
      weight,
      got,
      called.map(({ fact }) => fact),
    ),
  ];
};

const scale = (seconds: number, limit: number): number => (seconds <= limit ? 1 : seconds <= 2 * limit ? 0.5 : 0);
