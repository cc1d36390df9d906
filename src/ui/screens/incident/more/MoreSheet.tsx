// Everything else that can be done with an incident, one tap behind the tools.

import { useState } from "preact/hooks";
import type { Phase } from "../../../../domain/incident/incident.ts";
import { Button } from "../../../parts/Button.tsx";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { displayWords } from "../../../words/display.ts";
import { DisplaySheet } from "./DisplaySheet.tsx";
import { Places } from "./Places.tsx";

export interface MoreSheetProps {
  readonly phase: Phase["type"];
  readonly onClose: () => void;
}

/** It closes back to the board. */
export const MoreSheet = ({ phase, onClose }: MoreSheetProps) => {
  const [isDisplay, setDisplay] = useState(false);
  if (isDisplay) return <DisplaySheet onClose={onClose} />;
  return (
    <Sheet
      title={boardWords.more}
      onClose={onClose}
      actions={<Button onTap={() => setDisplay(true)}>{displayWords.title}</Button>}
    >
      <Places phase={phase} />
    </Sheet>
  );
};
