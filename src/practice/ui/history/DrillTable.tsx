// The plots as a table, newest first; each row links to its score.

import { calendarDay } from "../../../domain/text/calendar.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { FigureTable } from "../../../ui/parts/FigureTable.tsx";
import { Part } from "../../../ui/parts/Part.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { historyWords } from "../words/history.ts";
import { scoreWords } from "../words/score.ts";
import styles from "./DrillTable.module.css";
import type { DrillsProps } from "./TrendPart.tsx";

/** Its columns: day and drill, time until somebody commanded, points. */
export const DrillTable = ({ drills }: DrillsProps) => {
  const zone = useZone();
  return (
    <Part id="table" title={historyWords.table}>
      <FigureTable
        head={[historyWords.drill, historyWords.ic, historyWords.points]}
        rows={[...drills].reverse().map(({ incident, startedAt, scenario, score }) => ({
          key: incident,
          name: (
            <a class={styles.drill} href={`/incident/${incident}/score`}>
              <Hint as="span">{calendarDay(startedAt, zone)} </Hint>
              <span>{scenario.title}</span>
            </a>
          ),
          figures: [scoreWords.seconds(score.times.find(({ id }) => id === "ic")?.seconds ?? null), score.points],
        }))}
      />
    </Part>
  );
};
