// The decision now in force, and whether anyone has been told.

import { clockTime } from "../../../../domain/text/clock-face.ts";
import type { LastDecision } from "../../../../domain/views/decision-board.ts";
import { useZone } from "../../../hooks/use-zone.ts";
import { Button } from "../../../parts/Button.tsx";
import { Panel } from "../../../parts/layout/Panel.tsx";
import { Part } from "../../../parts/Part.tsx";
import { Hint } from "../../../parts/text/Hint.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { decisionWords } from "../../../words/decisions.ts";

export interface LastDecisionPartProps {
  readonly decision: LastDecision;

  /** Opens its text; null if the button under the thumb does that. */
  readonly onAnnounce: (() => void) | null;
}

/** Anything that wasn't said is left out. */
export const LastDecisionPart = ({ decision, onAnnounce }: LastDecisionPartProps) => {
  const zone = useZone();
  const { question, text, rationale, planB, nextUpdateAt, at, announcedAt } = decision;
  return (
    <Part id="last-decision" title={decisionWords.last}>
      <Panel gap={2}>
        {question && <Hint>{question}</Hint>}
        <Text weight="strong">{text}</Text>
        {rationale && <p>{decisionWords.because(rationale)}</p>}
        {planB && <p>{decisionWords.planBIs(planB)}</p>}
        {nextUpdateAt !== null && <p>{decisionWords.nextIs(clockTime(nextUpdateAt, zone))}</p>}
        <Hint role="status">
          {decisionWords.decidedAt(clockTime(at, zone))}{" "}
          {announcedAt === null ? decisionWords.notAnnounced : decisionWords.announcedAt(clockTime(announcedAt, zone))}
        </Hint>
        {onAnnounce && (
          <Button look="quiet" onTap={onAnnounce}>
            {announcedAt === null ? decisionWords.announce : decisionWords.showText}
          </Button>
        )}
      </Panel>
    </Part>
  );
};
