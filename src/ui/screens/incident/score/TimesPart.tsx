// How long the first moves took, beside their targets and the drill before.

import type { Comparison } from "../../../../domain/drill/compare-scores.ts";
import { reactionTargets } from "../../../../domain/drill/reaction-targets.ts";
import type { DrillScore } from "../../../../domain/drill/score/score-drill.ts";
import type { Fact } from "../../../../domain/facts.ts";
import { Part } from "../../../parts/Part.tsx";
import { scoreWords } from "../../../words/score.ts";
import styles from "./Score.module.css";

export interface TimesPartProps {
  readonly score: DrillScore;
  readonly facts: readonly Fact[];
  readonly compared: Comparison | null;
}

/** Returns the table; a time over its target says so in a word. */
export const TimesPart = ({ score, facts, compared }: TimesPartProps) => {
  const isPushed = facts.some((fact) => fact.type === "drill.acknowledged/1" && fact.data.pushedAt !== null);
  const hasPast = (compared?.played ?? 0) > 0;
  const before = new Map((compared?.times ?? []).map((time) => [time.id, time.before]));
  return (
    <Part id="times" title={scoreWords.times}>
      <p>{scoreWords.timesFrom[isPushed ? "push" : "alert"]}</p>
      <table class={styles.times}>
        <thead>
          <tr>
            <th scope="col">{scoreWords.move}</th>
            <th scope="col">{scoreWords.time}</th>
            <th scope="col">{scoreWords.target}</th>
            {hasPast && <th scope="col">{scoreWords.before}</th>}
          </tr>
        </thead>
        <tbody>
          {score.times.map(({ id, seconds }) => (
            <tr key={id}>
              <th scope="row">{scoreWords.moves[id]}</th>
              <td>
                {scoreWords.seconds(seconds)}
                {seconds !== null && seconds > reactionTargets[id] && (
                  <span class={styles.late}> {scoreWords.late}</span>
                )}
              </td>
              <td>{scoreWords.seconds(reactionTargets[id])}</td>
              {hasPast && (
                <td>{before.get(id) == null ? scoreWords.none : scoreWords.seconds(before.get(id) ?? null)}</td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
};
