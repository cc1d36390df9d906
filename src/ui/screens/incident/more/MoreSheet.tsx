// Everything else that can be done with an incident, one tap behind the tools.

import type { Phase } from "../../../../domain/incident/incident.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { Places } from "./Places.tsx";

export interface MoreSheetProps {
  readonly phase: Phase["type"];
  readonly onClose: () => void;
}

/** It closes back to the board. */
export const MoreSheet = ({ phase, onClose }: MoreSheetProps) => (
  <Sheet title={boardWords.more} onClose={onClose}>
    <Places phase={phase} />
  </Sheet>
);
