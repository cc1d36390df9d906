// The text as a field: what is typed is what will be pasted.

import { useId, useLayoutEffect, useRef } from "preact/hooks";
import type { SmsCount } from "../../../../actions/update/compose-update.ts";
import { updateWords } from "../../../words/update.ts";
import styles from "./EditText.module.css";
import { SmsLength } from "./SmsLength.tsx";

export interface EditTextProps {
  readonly text: string;
  readonly sms: SmsCount | null;
  /** True if a tap has just opened it. */
  readonly focused: boolean;
  readonly onType: (text: string) => void;
}

/** The field is as high as its text. */
export const EditText = ({ text, sms, focused, onType }: EditTextProps) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (focused) field.current?.focus();
  }, []);
  return (
    <section>
      <label class={styles.label} for={id}>
        {updateWords.yours}
      </label>
      <textarea
        id={id}
        class={styles.field}
        ref={field}
        value={text}
        rows={rowsOf(text)}
        autocomplete="off"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      <SmsLength sms={sms} />
    </section>
  );
};

// For browsers that can't fit a field to its text: counts lines, and long ones as they wrap on a phone.
const rowsOf = (text: string): number =>
  Math.min(
    24,
    text.split("\n").reduce((rows, line) => rows + 1 + Math.floor(line.length / 36), 1),
  );
