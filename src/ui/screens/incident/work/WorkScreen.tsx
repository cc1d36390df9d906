// The work on the fault: hypotheses and the time left for them, answers owed, people called in, changes made.

import { useState } from "preact/hooks";
import { workBoard } from "../../../../domain/views/work-board.ts";
import { useAnchor } from "../../../hooks/use-anchor.ts";
import { Button } from "../../../parts/Button.tsx";
import { Screen } from "../../../parts/Screen.tsx";
import { Spoken } from "../../../parts/text/Spoken.tsx";
import { flowWords } from "../../../words/incident.ts";
import { hypothesisWords, workWords } from "../../../words/work.ts";
import { Elapsed } from "../Elapsed.tsx";
import { LastEntry } from "../LastEntry.tsx";
import { useIncident } from "../use-incident.ts";
import { useSession } from "../use-session.ts";
import { CallbacksPart } from "./CallbacksPart.tsx";
import { ChangesPart } from "./ChangesPart.tsx";
import { EscalationsPart } from "./EscalationsPart.tsx";
import { HypothesesPart } from "./HypothesesPart.tsx";
import { StartHypothesisSheet } from "./StartHypothesisSheet.tsx";

/** At most one thing on it is red: the one that has been overdue for longest. */
export const WorkScreen = () => {
  const session = useSession();
  const { incident, pack, now } = useIncident();
  const [starting, setStarting] = useState(false);
  useAnchor();
  const board = workBoard(incident, now);
  const shared = { incident, pack, board, now };
  return (
    <Screen
      title={workWords.title}
      back={{ href: `/incident/${session.id}`, label: flowWords.backToBoard }}
      aside={<Elapsed incident={incident} now={now} />}
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
      {starting && <StartHypothesisSheet incident={incident} onClose={() => setStarting(false)} />}
    </Screen>
  );
};
