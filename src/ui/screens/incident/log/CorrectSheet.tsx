// A correction from the board: the words at once, everything else of the entry in the log.

import type { IncidentSession } from "../../../../actions/incident/incident-session.ts";
import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { boardWords } from "../../../words/board.ts";
import { entryWords } from "../../../words/log.ts";
import { CorrectWords } from "./CorrectWords.tsx";
import styles from "./EntrySheet.module.css";

export interface CorrectSheetProps {
  readonly session: IncidentSession;
  readonly entry: TimelineEntry;
  readonly text: string;
  readonly onClose: () => void;
}

/** Returns the sheet with the first wording in view. */
export const CorrectSheet = ({ session, entry, text, onClose }: CorrectSheetProps) => (
  <Sheet title={boardWords.correctTitle} onClose={onClose}>
    <p class={styles.text}>{text}</p>
    <CorrectWords session={session} target={entry.fact.id} onDone={onClose} />
    <a class={styles.more} href={`/incident/${session.id}/log?entry=${encodeURIComponent(entry.fact.id)}`}>
      {entryWords.more}
    </a>
  </Sheet>
);
