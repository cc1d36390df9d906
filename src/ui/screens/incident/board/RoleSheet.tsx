// A role over the board: its card, and who takes it.

import type { IncidentSession } from "../../../../actions/incident-session.ts";
import type { Incident } from "../../../../domain/incident.ts";
import type { RoleCard } from "../../../../domain/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { RoleCardBody } from "../../cards/RoleCardBody.tsx";
import { RoleStep } from "../first-ninety/RoleStep.tsx";

export interface RoleSheetProps {
  readonly session: IncidentSession;
  readonly incident: Incident;
  readonly card: RoleCard;
  readonly onClose: () => void;
}

/** Returns the sheet; it closes back to the board. */
export const RoleSheet = ({ session, incident, card, onClose }: RoleSheetProps) => (
  <Sheet
    title={card.name}
    onClose={onClose}
    actions={
      <>
        <h3>{boardWords.give}</h3>
        <RoleStep session={session} role={card.id} onDone={onClose} />
        {incident.roles[card.id]?.type === "held" && (
          <Button
            look="quiet"
            onTap={() => {
              session.run({ type: "releaseRole", role: card.id });
              onClose();
            }}
          >
            {boardWords.release}
          </Button>
        )}
      </>
    }
  >
    <RoleCardBody role={card} />
  </Sheet>
);
