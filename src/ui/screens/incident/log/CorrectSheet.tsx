// A correction from the board: the words at once, everything else of the entry in the log.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { TextLink } from "../../../parts/text/TextLink.tsx";
import { boardWords } from "../../../words/board.ts";
import { entryWords } from "../../../words/log.ts";
import { CorrectWords } from "./CorrectWords.tsx";

export interface CorrectSheetProps {
  readonly session: IncidentSession;
  readonly entry: TimelineEntry;
  readonly text: string;
  readonly onClose: () => void;
}

/** Returns the sheet with the first wording in view. */
export const CorrectSheet = ({ session, entry, text, onClose }: CorrectSheetProps) => (
  <Sheet title={boardWords.correctTitle} onClose={onClose}>
    <Text foreign lines>
      {text}
    </Text>
    <CorrectWords session={session} target={entry.fact.id} onDone={onClose} />
    <TextLink href={`/incident/${session.id}/log?entry=${encodeURIComponent(entry.fact.id)}`}>
      {entryWords.more}
    </TextLink>
  </Sheet>
);
