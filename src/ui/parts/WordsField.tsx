// A labelled line for a few words that go with a tap below it. It has no button of its own.

import { useId } from "preact/hooks";
import { Row } from "./layout/Row.tsx";
import styles from "./TextEntry.module.css";

export interface WordsFieldProps {
  readonly label: string;
  readonly text: string;
  readonly onInput: (text: string) => void;
}

/** Returns the field with its label above it. */
export const WordsField = ({ label, text, onInput }: WordsFieldProps) => {
  const id = useId();
  return (
    <Row>
      <label class={styles.label} for={id}>
        {label}
      </label>
      <input
        id={id}
        class={styles.field}
        value={text}
        autocomplete="off"
        enterkeyhint="done"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </Row>
  );
};
