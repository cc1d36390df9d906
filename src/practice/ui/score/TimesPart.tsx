// How long the first moves took, beside their targets and the drill before.

import type { Fact } from "../../../domain/incident/facts.ts";
import { FigureTable } from "../../../ui/parts/FigureTable.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import type { Comparison } from "../../domain/history/compare-scores.ts";
import { reactionTargets } from "../../domain/score/reaction-targets.ts";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { scoreWords } from "../words/score.ts";

export interface TimesPartProps {
  readonly score: DrillScore;
  readonly facts: readonly Fact[];
  readonly compared: Comparison | null;
}

/** A time over its target says so in a word. */
export const TimesPart = ({ score, facts, compared }: TimesPartProps) => {
  const isPushed = facts.some((fact) => fact.type === "drill.acknowledged/1" && fact.data.pushedAt !== null);
  const hasPast = (compared?.played ?? 0) > 0;
  const before = new Map((compared?.times ?? []).map((time) => [time.id, time.before]));
  return (
    <Part id="times" title={scoreWords.times}>
      <p>{scoreWords.timesFrom[isPushed ? "push" : "alert"]}</p>
      <FigureTable
        head={[scoreWords.move, scoreWords.time, scoreWords.target, ...(hasPast ? [scoreWords.before] : [])]}
        rows={score.times.map(({ id, seconds }) => ({
          key: id,
          name: scoreWords.moves[id],
          figures: [
            <>
              {scoreWords.seconds(seconds)}
              {seconds !== null && seconds > reactionTargets[id] && <strong> {scoreWords.late}</strong>}
            </>,
            scoreWords.seconds(reactionTargets[id]),
            ...(hasPast ? [before.get(id) == null ? scoreWords.none : scoreWords.seconds(before.get(id) ?? null)] : []),
          ],
        }))}
      />
    </Part>
  );
};
