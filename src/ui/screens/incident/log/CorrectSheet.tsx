// A correction: an entry of its own that stands beside what it corrects.

import type { IncidentSession } from "../../../../actions/incident-session.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { boardWords } from "../../../words/board.ts";

export interface CorrectSheetProps {
  readonly session: IncidentSession;
  readonly entry: TimelineEntry;
  readonly text: string;
  readonly onClose: () => void;
}

/** Returns the sheet with the first wording in view. */
export const CorrectSheet = ({ session, entry, text, onClose }: CorrectSheetProps) => (
  <Sheet title={boardWords.correctTitle} onClose={onClose}>
    <p>{text}</p>
    <p>{boardWords.correctHint}</p>
    <TextEntry
      label={boardWords.correction}
      button={boardWords.saveCorrection}
      lines={3}
      onEnter={(correction) => {
        session.run({ type: "correctEntry", target: entry.fact.id, text: correction });
        onClose();
        return true;
      }}
    />
  </Sheet>
);
