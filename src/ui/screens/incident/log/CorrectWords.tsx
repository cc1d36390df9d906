// The right wording beside the one before it. It starts from the words that are there, so that only what is wrong is
// typed again.

import type { FactId } from "../../../../domain/fact/ids.ts";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";

export interface CorrectWordsProps {
  readonly target: FactId;
  /** The wording in force: the first one, or the last correction of it. */
  readonly wording: string;
  readonly onDone: () => void;
}

/** A correction is an entry of its own. */
export const CorrectWords = ({ target, wording, onDone }: CorrectWordsProps) => {
  const session = useSession();
  return (
    <>
      <p>{boardWords.correctHint}</p>
      <TextEntry
        focused
        label={boardWords.correction}
        button={boardWords.saveCorrection}
        start={wording}
        mustDiffer
        lines={5}
        onEnter={(text) => {
          session.run({ type: "correctEntry", target, text });
          onDone();
          return true;
        }}
      />
    </>
  );
};
