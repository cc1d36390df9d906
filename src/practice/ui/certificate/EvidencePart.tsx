// What the certificate rests on: the drill, its points with their log entries, its times.

import { calendarDay } from "../../../domain/text/calendar.ts";
import { useZone } from "../../../ui/hooks/use-zone.ts";
import { Part } from "../../../ui/parts/Part.tsx";
import { TextLink } from "../../../ui/parts/text/TextLink.tsx";
import type { PlayedDrill } from "../../domain/history/certification.ts";
import type { DrillResult } from "../../domain/history/drill-result.ts";
import { certificateWords } from "../words/history.ts";
import { itemWords, scoreWords } from "../words/score.ts";
import styles from "./EvidencePart.module.css";

export interface EvidencePartProps {
  readonly played: PlayedDrill;
  readonly own: readonly DrillResult[];
}

/** Its link leads to the score, where each point has its entries. */
export const EvidencePart = ({ played: { incident, at, score }, own }: EvidencePartProps) => {
  const zone = useZone();
  return (
    <Part id="evidence" title={certificateWords.evidence}>
      <p>
        {certificateWords.evidenceDrill(
          own.find((one) => one.incident === incident)?.scenario.title ?? score.scenario,
          score.points,
          calendarDay(at, zone),
        )}
      </p>
      <dl class={styles.items}>
        {score.items.map(({ id, points, of, evidence }) => (
          <div key={id}>
            <dt>{itemWords[id]?.[0] ?? id}</dt>
            <dd>
              {scoreWords.of(points, of)}, {certificateWords.entries(evidence.length)}
            </dd>
          </div>
        ))}
        {score.times.map(({ id, seconds }) => (
          <div key={id}>
            <dt>{scoreWords.moves[id]}</dt>
            <dd>{scoreWords.seconds(seconds)}</dd>
          </div>
        ))}
      </dl>
      <TextLink data-off-paper href={`/incident/${incident}/score`}>
        {certificateWords.toScore}
      </TextLink>
    </Part>
  );
};
