// A labelled line or block of text with its own button; the text stays until it is accepted.

import { useId, useLayoutEffect, useState } from "preact/hooks";
import { isSeen } from "../../domain/text/is-seen.ts";
import { useFocusAtStart } from "../hooks/use-focus-at-start.ts";
import { partsWords } from "../words/parts.ts";
import { Button } from "./Button.tsx";
import { LineField, LinesField } from "./Field.tsx";
import { Row } from "./layout/Row.tsx";
import { RowLabel } from "./text/RowLabel.tsx";

export interface TextEntryProps {
  readonly label: string;
  readonly button: string;
  readonly start?: string;
  readonly lines?: number;
  /** True if the tap that opened it asked for words: it then starts with the focus. */
  readonly focused?: boolean;
  /** True if there is nothing to do while the text is as it was at the start. */
  readonly mustDiffer?: boolean;
  /** What a second button does that puts the field away. */
  readonly onCancel?: () => void;
  /** Called at each change to the text. */
  readonly onType?: (text: string) => void;
  /** Takes the text; returns false to leave it in the field. It is never called with an empty text. */
  readonly onEnter: (text: string) => boolean | undefined;
}

/** Enter in a single line does the same as the button. */
export const TextEntry = ({
  label,
  button,
  start = "",
  lines = 1,
  focused = false,
  mustDiffer = false,
  onCancel,
  onType,
  onEnter,
}: TextEntryProps) => {
  const id = useId();
  const field = useFocusAtStart<HTMLInputElement & HTMLTextAreaElement>(focused);
  const [text, setText] = useState(start);
  const isSame = mustDiffer && text.trim() === start.trim();
  // Whoever changes a text goes on writing at its end.
  useLayoutEffect(() => {
    if (focused && start !== "") field.current?.setSelectionRange(start.length, start.length);
  }, []);
  const type = (next: string): void => {
    setText(next);
    onType?.(next);
  };
  const enter = (): void => {
    if (!isSeen(text) || isSame) return;
    if (onEnter(text.trim()) !== false) setText("");
  };
  return (
    <Row
      as="form"
      onSubmit={(event) => {
        event.preventDefault();
        enter();
      }}
    >
      <RowLabel as="label" for={id}>
        {label}
      </RowLabel>
      {lines > 1 ? (
        <LinesField
          id={id}
          ref={field}
          wide
          rows={lines}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      ) : (
        <LineField id={id} ref={field} value={text} onInput={(event) => type(event.currentTarget.value)} />
      )}
      <Button type="submit" disabled={isSame}>
        {button}
      </Button>
      {onCancel && (
        <Button look="quiet" label={partsWords.cancelOne(label)} onTap={onCancel}>
          {partsWords.cancel}
        </Button>
      )}
    </Row>
  );
};
