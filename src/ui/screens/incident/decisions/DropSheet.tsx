// Closes a question without a decision.

import { useState } from "preact/hooks";
import type { OpenDecision } from "../../../../domain/incident/decision/state.ts";
import { ChipsOrWords } from "../../../parts/ChipsOrWords.tsx";
import { FormSheet } from "../../../parts/FormSheet.tsx";
import { decisionWords } from "../../../words/decisions.ts";
import { useOwnWords } from "../use-own-words.ts";
import { useSession } from "../use-session.ts";

export interface DropSheetProps {
  readonly decision: OpenDecision;
  readonly onClose: () => void;
}

/** A reason helps later but isn't needed now. */
export const DropSheet = ({ decision, onClose }: DropSheetProps) => {
  const session = useSession();
  const ownWords = useOwnWords();
  const [text, setText] = useState("");
  return (
    <FormSheet
      title={decisionWords.dropTitle}
      action={decisionWords.drop}
      onDone={() => {
        session.run({ type: "dropDecision", decision: decision.id, text });
        onClose();
      }}
      onClose={onClose}
    >
      <p>{decision.text}</p>
      <ChipsOrWords
        label={decisionWords.dropReason}
        chips={decisionWords.dropReasons}
        own={ownWords("drop-reason")}
        chosen={text}
        optional
        onChoose={setText}
      />
    </FormSheet>
  );
};
