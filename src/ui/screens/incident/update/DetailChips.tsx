// One thing known about the incident: the usual answers in one tap, or one's own words.

import { useState } from "preact/hooks";
import { Button } from "../../../parts/Button.tsx";
import { type OwnChips, withOwn } from "../../../parts/ChipsOrWords.tsx";
import { Choices } from "../../../parts/Choices.tsx";
import { TextEntry } from "../../../parts/TextEntry.tsx";
import { updateWords } from "../../../words/update.ts";

export interface DetailChipsProps {
  readonly label: string;
  readonly choices: readonly string[];
  readonly chosen: string | null;
  /** Null if nothing typed here is of use another time. */
  readonly own?: OwnChips | null;
  readonly onChoose: (text: string) => void;
}

/** The chosen text is shown in the row, whoever wrote it. */
export const DetailChips = ({ label, choices, chosen, own = null, onChoose }: DetailChipsProps) => {
  const [typing, setTyping] = useState(false);
  const offered = withOwn(choices, own);
  const all = chosen && !offered.includes(chosen) ? [chosen, ...offered] : offered;
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
          onCancel={() => setTyping(false)}
          onEnter={(text) => {
            own?.remember(text);
            onChoose(text);
            setTyping(false);
            return true;
          }}
        />
      )}
    </>
  );
};
