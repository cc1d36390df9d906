// One of the usual texts in one tap, or one's own words. Typing counts at once: there is no second button to forget.

import { useContext, useEffect, useState } from "preact/hooks";
import { useFocusAtStart } from "../hooks/use-focus-at-start.ts";
import { partsWords } from "../words/parts.ts";
import { Button } from "./Button.tsx";
import { Choices } from "./Choices.tsx";
import { LineField } from "./Field.tsx";
import { FormDone } from "./FormSheet.tsx";
import { Stack } from "./layout/Stack.tsx";

/** What was typed here before, and what becomes of what is typed now. */
export interface OwnChips {
  readonly texts: readonly string[];
  remember(text: string): void;
}

export interface ChipsOrWordsProps {
  readonly label: string;
  readonly chips: readonly string[];
  /** Empty while nothing is chosen. */
  readonly chosen: string;
  /** True if nothing has to be chosen: a second tap on a chip takes the choice back. */
  readonly optional?: boolean;
  /** Null if nothing typed here is of use another time. */
  readonly own?: OwnChips | null;
  readonly onChoose: (text: string) => void;
}

/** Returns the usual texts, then what was typed before and isn't among them. */
export const withOwn = (chips: readonly string[], own: OwnChips | null): readonly string[] => {
  const usual = new Set(chips.map((chip) => chip.toLowerCase()));
  return [...chips, ...(own?.texts ?? []).filter((text) => !usual.has(text.toLowerCase()))];
};

/** The field for one's own words opens behind "Other". */
export const ChipsOrWords = (props: ChipsOrWordsProps) => {
  const { label, chosen, optional = false, own = null, onChoose } = props;
  const chips = withOwn(props.chips, own);
  const [typing, setTyping] = useState(chosen !== "" && !chips.includes(chosen));
  // Remembered when the form is done, not at each letter.
  const done = useContext(FormDone);
  useEffect(() => {
    if (!done || !own || !typing || chosen.trim() === "") return undefined;
    const remember = (): void => own.remember(chosen);
    done.add(remember);
    return () => void done.delete(remember);
  }, [done, typing, chosen]);
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
