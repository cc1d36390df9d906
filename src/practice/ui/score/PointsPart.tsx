// The points: the sum, by area, by competency, and beside the player's own past.

import { Part } from "../../../ui/parts/Part.tsx";
import { PointsBar } from "../../../ui/parts/PointsBar.tsx";
import type { Comparison } from "../../domain/history/compare-scores.ts";
import type { DrillScore } from "../../domain/score/score-drill.ts";
import { scoreWords } from "../words/score.ts";
import styles from "./PointsPart.module.css";

const areas = [
  ["coordination", 30],
  ["decision", 40],
  ["communication", 30],
] as const;

const competencies = [
  ["technical", 30],
  ["leadership", 40],
  ["communication", 30],
] as const;

export interface PointsPartProps {
  readonly score: DrillScore;
  /** Null until the earlier drills are read. */
  readonly compared: Comparison | null;
}

export const PointsPart = ({ score, compared }: PointsPartProps) => (
  <>
    <div>
      <p class={styles.sum}>{scoreWords.points(score.points)}</p>
      {score.unrated > 0 && <p>{scoreWords.open(score.unrated)}</p>}
    </div>
    <Part id="areas" title={scoreWords.areas}>
      {areas.map(([id, of]) => (
        <PointsBar
          key={id}
          name={scoreWords.areaNames[id]}
          points={score.areas[id]}
          of={of}
          words={scoreWords.of(score.areas[id], of)}
        />
      ))}
    </Part>
    <Part id="competencies" title={scoreWords.competencies}>
      {competencies.map(([id, of]) => (
        <PointsBar
          key={id}
          name={scoreWords.competencyNames[id]}
          points={score.competencies[id]}
          of={of}
          words={scoreWords.of(score.competencies[id], of)}
        />
      ))}
    </Part>
    {compared && (
      <Part id="past" title={scoreWords.past}>
        <p>
          {compared.before === null || compared.best === null
            ? scoreWords.first
            : scoreWords.against(compared.before, compared.best, score.points)}
        </p>
      </Part>
    )}
  </>
);
