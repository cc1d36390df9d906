// One reaction time, drill after drill, beside its target.

import { useMemo, useState } from "preact/hooks";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { runningTime } from "../../../domain/text/clock-face.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Choices } from "../../../ui/parts/Choices.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { topOfTimes } from "../../actions/drill/draw-plot.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { reactionTrend } from "../../domain/history/team-history.ts";
import type { TimedMove } from "../../domain/score/drill-times.ts";
import { reactionTargets } from "../../domain/score/reaction-targets.ts";
import { historyWords } from "../words/history.ts";
import { scoreWords } from "../words/score.ts";
import { PlotDrawing } from "./PlotDrawing.tsx";

export interface DrillsProps {
  /** Oldest first, at least one. */
  readonly drills: readonly DrillResult[];
}

const moves = Object.keys(reactionTargets) as TimedMove[];

/** It opens with the time until somebody commands. */
export const TrendPart = ({ drills }: DrillsProps) => {
  const zone = useZone();
  const [move, setMove] = useState<TimedMove>("ic");
  const trend = useMemo(() => reactionTrend(drills, move), [drills, move]);
  const target = reactionTargets[move];
  const plot = useMemo(
    () => ({
      points: trend.map(({ at, seconds }) => ({
        label: calendarDay(at, zone).slice(5),
        value: seconds,
        title: `${calendarDay(at, zone)}: ${scoreWords.seconds(seconds)}`,
      })),
      top: topOfTimes(
        trend.map(({ seconds }) => seconds),
        target,
      ),
      target,
      good: "below" as const,
      words: (seconds: number) => runningTime(seconds * 1000),
      legend: {
        target: historyWords.target(target),
        good: historyWords.inTime,
        other: historyWords.over,
        none: historyWords.notDone,
      },
    }),
    [trend, target, zone],
  );
  const done = trend.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
  const told = historyWords.told(
    scoreWords.seconds(trend[0]?.seconds ?? null),
    scoreWords.seconds(trend.at(-1)?.seconds ?? null),
    scoreWords.seconds(done.length === 0 ? null : Math.min(...done)),
    trend.length,
  );
  return (
    <Part id="trend" title={historyWords.times}>
      <Choices<TimedMove>
        label={historyWords.move}
        labelHidden
        choices={moves.map((value) => ({ value, name: scoreWords.moves[value] }))}
        chosen={move}
        onChoose={setMove}
      />
      <PlotDrawing plot={plot} label={historyWords.timesLabel(scoreWords.moves[move], told)} />
      <p>{told}</p>
    </Part>
  );
};
