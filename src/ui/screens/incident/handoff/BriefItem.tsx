// One item of the brief before it is handed over, edited in place. Typing counts from the first letter on: the hand-off
// may be tapped while the field is still open.

import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Button } from "../../../parts/Button.tsx";
import { LinesField } from "../../../parts/Field.tsx";
import { Row } from "../../../parts/layout/Row.tsx";
import { Text } from "../../../parts/text/Text.tsx";
import { briefWords } from "../../../words/handoff.ts";
import styles from "./BriefItem.module.css";

export interface BriefItemProps {
  readonly name: string;
  /** The text as it would be handed over now. */
  readonly text: string;
  /** The text that was typed; null while the item says what the log says. */
  readonly own: string | null;
  readonly onText: (text: string | null) => void;
}

/** An emptied item says again what the log says, because nothing may stay unsaid. */
export const BriefItem = ({ name, text, own, onText }: BriefItemProps) => {
  const [isOpen, setOpen] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const wasOpen = useRef(false);
  const id = useId();
  // The focus goes into the field, and back to the button that opened it.
  useLayoutEffect(() => {
    if (isOpen !== wasOpen.current) row.current?.querySelector<HTMLElement>(isOpen ? "textarea" : "button")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const close = (kept: string | null): void => {
    onText(kept?.trim() ? kept : null);
    setOpen(false);
  };
  return (
    <li class={styles.item} ref={row}>
      {isOpen ? (
        <>
          <label for={id} class={styles.name}>
            {name}
          </label>
          <LinesField id={id} rows={4} value={own ?? text} onInput={(event) => onText(event.currentTarget.value)} />
          <Row share>
            <Button onTap={() => close(own)}>{briefWords.done}</Button>
            <Button look="quiet" onTap={() => close(null)}>
              {briefWords.asInLog}
            </Button>
          </Row>
        </>
      ) : (
        <>
          <h2 class={styles.name}>
            {name}
            {own !== null && <span class={styles.quiet}> {briefWords.edited}</span>}
          </h2>
          <Button look="quiet" label={briefWords.editOne(name)} onTap={() => setOpen(true)}>
            {briefWords.edit}
          </Button>
          <Text foreign>{text}</Text>
        </>
      )}
    </li>
  );
};
