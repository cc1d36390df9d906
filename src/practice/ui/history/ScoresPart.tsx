// The points, drill after drill.

import { useMemo } from "preact/hooks";
import { calendarDay } from "../../../domain/text/calendar.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Part } from "../../../ui/parts/Part.tsx";
import { PASS_POINTS } from "../../domain/history/certification.ts";
import { historyWords } from "../words/history.ts";
import { PlotDrawing } from "./PlotDrawing.tsx";
import type { DrillsProps } from "./TrendPart.tsx";

/** Exercises differ, so it shows a path, not a race. */
export const ScoresPart = ({ drills }: DrillsProps) => {
  const zone = useZone();
  const points = drills.map(({ score }) => score.points);
  const plot = useMemo(
    () => ({
      points: drills.map(({ startedAt, score, scenario }) => ({
        label: calendarDay(startedAt, zone).slice(5),
        value: score.points,
        title: `${calendarDay(startedAt, zone)} ${scenario.title}: ${score.points}`,
      })),
      top: 100,
      target: PASS_POINTS,
      good: "above" as const,
      words: String,
      legend: {
        target: historyWords.pass(PASS_POINTS),
        good: historyWords.passed,
        other: historyWords.below,
        none: historyWords.notDone,
      },
    }),
    [drills, zone],
  );
  const told = historyWords.told(
    String(points[0] ?? 0),
    String(points.at(-1) ?? 0),
    String(Math.max(0, ...points)),
    points.length,
  );
  return (
    <Part id="scores" title={historyWords.scores}>
      <PlotDrawing plot={plot} label={historyWords.scoresLabel(told)} />
      <p>{told}</p>
    </Part>
  );
};
