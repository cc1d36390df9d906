// Why the severity changes: one chip, in the direction of the change.

import type { Pack, SeverityLevel } from "../../../../domain/pack/pack.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { severityWords } from "../../../words/incident.ts";

export interface ReasonSheetProps {
  readonly pack: Pack;
  readonly from: SeverityLevel | null;
  readonly to: SeverityLevel;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** A lower number is a higher severity. */
export const ReasonSheet = ({ pack, from, to, onReason, onClose }: ReasonSheetProps) => {
  const direction = from !== null && to < from ? "up" : "down";
  return (
    <Sheet title={`${from} → ${to}. ${severityWords.why}`} onClose={onClose} closeLabel={severityWords.keep}>
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
