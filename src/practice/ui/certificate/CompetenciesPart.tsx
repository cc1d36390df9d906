// Technical 30, leadership 40, communication 30: each must reach its share.

import { Part } from "../../../ui/parts/Part.tsx";
import { PointsBar } from "../../../ui/parts/PointsBar.tsx";
import type { Certification } from "../../domain/history/certification.ts";
import { certificateWords } from "../words/history.ts";
import { scoreWords } from "../words/score.ts";

export const CompetenciesPart = ({ certificate }: { readonly certificate: Certification }) => (
  <Part id="competencies" title={certificateWords.competencies}>
    <p>{certificateWords.competenciesOf}</p>
    {certificate.competencies.map(({ id, points, of, passed }) => (
      <PointsBar
        key={id}
        name={scoreWords.competencyNames[id]}
        points={points}
        of={of}
        words={`${scoreWords.of(points, of)}, ${passed ? certificateWords.reached : certificateWords.notReached}`}
      />
    ))}
  </Part>
);
