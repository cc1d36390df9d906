// One of the usual texts in one tap, or one's own words. Typing counts at once: there is no second button to forget.

import { useState } from "preact/hooks";
import { useFocusAtStart } from "../hooks/use-focus-at-start.ts";
import { partsWords } from "../words/parts.ts";
import { Button } from "./Button.tsx";
import { Choices } from "./Choices.tsx";
import { LineField } from "./Field.tsx";
import { Stack } from "./layout/Stack.tsx";

export interface ChipsOrWordsProps {
  readonly label: string;
  readonly chips: readonly string[];
  /** Empty while nothing is chosen. */
  readonly chosen: string;
  /** True if nothing has to be chosen: a second tap on a chip takes the choice back. */
  readonly optional?: boolean;
  readonly onChoose: (text: string) => void;
}

/** The field for one's own words opens behind "Other". */
export const ChipsOrWords = ({ label, chips, chosen, optional = false, onChoose }: ChipsOrWordsProps) => {
  const [typing, setTyping] = useState(chosen !== "" && !chips.includes(chosen));
  return (
    <Stack>
      <Choices
        label={label}
        choices={chips.map((value) => ({ value, name: value }))}
        chosen={typing ? null : chosen}
        onChoose={(text) => {
          setTyping(false);
          onChoose(optional && !typing && text === chosen ? "" : text);
        }}
      >
        <Button
          look="quiet"
          pressed={typing}
          label={partsWords.otherFor(label)}
          onTap={() => {
            setTyping(!typing);
            onChoose("");
          }}
        >
          {partsWords.other}
        </Button>
      </Choices>
      {typing && (
        <OwnWords label={partsWords.otherFor(label)} text={chosen} focused={chosen === ""} onInput={onChoose} />
      )}
    </Stack>
  );
};

interface OwnWordsProps {
  readonly label: string;
  readonly text: string;
  readonly focused: boolean;
  readonly onInput: (text: string) => void;
}

const OwnWords = ({ label, text, focused, onInput }: OwnWordsProps) => (
  <LineField
    ref={useFocusAtStart<HTMLInputElement>(focused)}
    value={text}
    aria-label={label}
    onInput={(event) => onInput(event.currentTarget.value)}
  />
);
