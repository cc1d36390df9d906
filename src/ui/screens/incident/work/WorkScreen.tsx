// The work on the fault: hypotheses and the time left for them, answers owed, people called in, changes made.

import { useState } from "preact/hooks";
import { workBoard } from "../../../../domain/views/work-board.ts";
import { useAnchor } from "../../../hooks/use-anchor.ts";
import { Button } from "../../../parts/Button.tsx";
import { Spoken } from "../../../parts/text/Spoken.tsx";
import { hypothesisWords, workWords } from "../../../words/work.ts";
import { IncidentFrame } from "../IncidentFrame.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { CallbacksPart } from "./CallbacksPart.tsx";
import { ChangesPart } from "./ChangesPart.tsx";
import { EscalationsPart } from "./EscalationsPart.tsx";
import { HypothesesPart } from "./HypothesesPart.tsx";
import { StartHypothesisSheet } from "./StartHypothesisSheet.tsx";
import { TemporaryPart } from "./TemporaryPart.tsx";

/** At most one thing on it is red: the one that has been overdue for longest. */
export const WorkScreen = () => {
  const { incident, pack, now, zone } = useIncident();
  const [starting, setStarting] = useState(false);
  useAnchor();
  const board = workBoard(incident, now);
  const shared = { incident, pack, board, now };
  return (
    <IncidentFrame
      title={workWords.title}
      thumb={
        <>
          <LastEntry />
          <Button look="primary" onTap={() => setStarting(true)}>
            {hypothesisWords.open}
          </Button>
        </>
      }
    >
      <Spoken as="p" role="status">
        {board.latest && workWords.timeIsOver(board.latest.text)}
      </Spoken>
      <HypothesesPart {...shared} />
      <CallbacksPart {...shared} />
      <EscalationsPart {...shared} />
      <ChangesPart {...shared} />
      <TemporaryPart incident={incident} now={now} zone={zone} />
      {starting && <StartHypothesisSheet incident={incident} onClose={() => setStarting(false)} />}
    </IncidentFrame>
  );
};
