// Why the severity changes: one chip, in the direction of the change.

import type { Pack } from "../../../../domain/pack/pack.ts";
import type { PickedSeverity } from "../../../../domain/pack/severities.ts";
import { severityOrder } from "../../../../domain/pack/severity-classes.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { severityWords } from "../../../words/incident.ts";

export interface ReasonSheetProps {
  readonly pack: Pack;
  readonly from: PickedSeverity;
  readonly to: PickedSeverity;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Up is to a worse severity: of a worse class, or before the other in the pack. */
export const ReasonSheet = ({ pack, from, to, onReason, onClose }: ReasonSheetProps) => {
  const direction = severityOrder(to) < severityOrder(from) ? "up" : "down";
  return (
    <Sheet
      title={`${from.short} → ${to.short}. ${severityWords.why}`}
      onClose={onClose}
      closeLabel={severityWords.keep}
    >
      {pack.severityReasons
        .filter((reason) => reason.direction === direction)
        .map(({ id, text }) => (
          <Button key={id} onTap={() => onReason(text)}>
            {text}
          </Button>
        ))}
    </Sheet>
  );
};
