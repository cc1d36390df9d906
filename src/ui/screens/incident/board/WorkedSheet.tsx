// The question at the end of a turn of the loop: did it work?

import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { movesWords } from "../../../words/moves.ts";
import { useSession } from "../use-session.ts";

export interface WorkedSheetProps {
  readonly onClose: () => void;
}

/** Yes moves the phase on; no begins the loop again. */
export const WorkedSheet = ({ onClose }: WorkedSheetProps) => {
  const session = useSession();
  return (
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
};
