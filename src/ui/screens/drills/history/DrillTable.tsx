// The plots as a table, newest first; each row leads to its score.

import { calendarDay } from "../../../../domain/clock-face.ts";
import { Part } from "../../../parts/Part.tsx";
import { historyWords } from "../../../words/history.ts";
import { scoreWords } from "../../../words/score.ts";
import styles from "./History.module.css";
import type { DrillsProps } from "./TrendPart.tsx";

/** Returns the table: day, drill, time until somebody commanded, points. */
export const DrillTable = ({ drills, zone }: DrillsProps) => (
  <Part id="table" title={historyWords.table}>
    <table class={styles.table}>
      <thead>
        <tr>
          <th scope="col">{historyWords.drill}</th>
          <th scope="col">{scoreWords.moves.ic}</th>
          <th scope="col">{historyWords.points}</th>
        </tr>
      </thead>
      <tbody>
        {[...drills].reverse().map(({ incident, startedAt, scenario, score }) => (
          <tr key={incident}>
            <th scope="row">
              <a class={styles.drill} href={`/incident/${incident}/score`}>
                <span class={styles.day}>{calendarDay(startedAt, zone)} </span>
                <span>{scenario.title}</span>
              </a>
            </th>
            <td>{scoreWords.seconds(score.times.find(({ id }) => id === "ic")?.seconds ?? null)}</td>
            <td>{score.points}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Part>
);
