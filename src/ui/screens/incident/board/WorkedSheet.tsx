// The question at the end of a turn of the loop: did it work?

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { movesWords } from "../../../words/moves.ts";

export interface WorkedSheetProps {
  readonly session: IncidentSession;
  readonly onClose: () => void;
}

/** Returns the sheet; yes moves the phase on, no begins the loop again. */
export const WorkedSheet = ({ session, onClose }: WorkedSheetProps) => (
  <Sheet
    title={movesWords.worked}
    onClose={onClose}
    actions={
      <>
        <Button
          look="primary"
          onTap={() => {
            session.run({ type: "movePhase", to: "mitigated" });
            onClose();
          }}
        >
          {movesWords.workedYes}
        </Button>
        <Button
          onTap={() => {
            session.run({ type: "stepLoop", step: "size-up" });
            onClose();
          }}
        >
          {movesWords.workedNo}
        </Button>
      </>
    }
  >
    <p>{movesWords.workedHint}</p>
  </Sheet>
);
