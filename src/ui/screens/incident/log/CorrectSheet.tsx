// A correction from the board: the words at once, everything else about the entry in the log.

import type { TimelineEntry } from "../../../../domain/views/timeline.ts";
import { Sheet } from "../../../parts/Sheet.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { TextLink } from "../../../parts/text/TextLink.tsx";
import { boardWords } from "../../../words/board.ts";
import { logEntryWords } from "../../../words/log.ts";
import { useSession } from "../use-session.ts";
import { CorrectWords } from "./CorrectWords.tsx";

export interface CorrectSheetProps {
  readonly entry: TimelineEntry;
  readonly text: string;
  readonly onClose: () => void;
}

/** The first wording stays in view. */
export const CorrectSheet = ({ entry, text, onClose }: CorrectSheetProps) => {
  const session = useSession();
  return (
    <Sheet title={boardWords.correctTitle} onClose={onClose}>
      <Text foreign lines>
        {text}
      </Text>
      <CorrectWords target={entry.fact.id} onDone={onClose} />
      <TextLink href={`/incident/${session.id}/log?entry=${encodeURIComponent(entry.fact.id)}`}>
        {logEntryWords.more}
      </TextLink>
    </Sheet>
  );
};
