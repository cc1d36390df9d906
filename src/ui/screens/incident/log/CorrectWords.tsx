// The right wording beside the first one.

import type { FactId } from "../../../../domain/fact/ids.ts";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { boardWords } from "../../../words/board.ts";
import { useSession } from "../use-session.ts";

export interface CorrectWordsProps {
  readonly target: FactId;
  readonly onDone: () => void;
}

/** A correction is an entry of its own. */
export const CorrectWords = ({ target, onDone }: CorrectWordsProps) => {
  const session = useSession();
  return (
    <>
      <p>{boardWords.correctHint}</p>
      <TextEntry
        focused
        label={boardWords.correction}
        button={boardWords.saveCorrection}
        lines={3}
        onEnter={(text) => {
          session.run({ type: "correctEntry", target, text });
          onDone();
          return true;
        }}
      />
    </>
  );
};
