// One thing known about the incident: the usual answers in one tap, or one's own words.

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { updateWords } from "../../../words/update.ts";

export interface DetailChipsProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string | null;
  readonly onChoose: (text: string) => void;
}

/** The chosen text is shown in the row, whoever wrote it. */
export const DetailChips = ({ label, choices, chosen, onChoose }: DetailChipsProps) => {
  const [typing, setTyping] = useState(false);
  const all = chosen && !choices.includes(chosen) ? [chosen, ...choices] : choices;
  return (
    <>
      <Choices label={label} choices={all.map((value) => ({ value, name: value }))} chosen={chosen} onChoose={onChoose}>
        {!typing && (
          <Button look="quiet" label={`${label}: ${updateWords.other}`} onTap={() => setTyping(true)}>
            {updateWords.other}
          </Button>
        )}
      </Choices>
      {typing && (
        <TextEntry
          focused
          label={`${label}: ${updateWords.other}`}
          button={updateWords.use}
          onEnter={(text) => {
            onChoose(text);
            setTyping(false);
            return true;
          }}
        />
      )}
    </>
  );
};
