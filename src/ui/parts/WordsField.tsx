// A labelled line for a few words that go out with a tap below it. It has no button of its own.

import { useId } from "preact/hooks";
import { LineField } from "./Field.tsx";
import { Stack } from "./layout/Stack.tsx";
import { Hint } from "./text/Hint.tsx";

export interface WordsFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
}

export const WordsField = ({ label, text, onInput }: WordsFieldProps) => {
  const id = useId();
  return (
    <Stack>
      <Hint as="label" weight="label" for={id}>
        {label}
      </Hint>
      <LineField id={id} value={text} onInput={(event) => onInput(event.currentTarget.value)} />
    </Stack>
  );
};
