// The reader: a checklist one step at a time, large enough to be read aloud by someone who isn't leading.
// Nothing here moves by itself, and nothing is logged.

import { useEffect, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Checklist } from "../../../domain/pack.ts";
import { useKit } from "../../kit.ts";
import { Button } from "../../parts/Button.tsx";
import { Screen } from "../../parts/Screen.tsx";
import { cardWords, readerWords } from "../../words/cards.ts";
import { cardHref } from "./card-address.ts";
import styles from "./ReaderScreen.module.css";

export interface ReaderScreenProps {
  readonly list: Checklist;
  /** The search one came from. */
  readonly query: string;
}

/** Returns the present step with Next under the thumb; after the last step a plain end. */
export const ReaderScreen = ({ list, query }: ReaderScreenProps) => {
  const { ports } = useKit();
  const { route } = useLocation();
  const [at, setAt] = useState(0);
  useEffect(() => ports.awake.keep(), [ports]);
  const card = cardHref({ kind: "checklist", id: list.id }, query);
  const step = list.steps[at];
  return (
    <Screen
      title={list.title}
      back={{ href: card, label: readerWords.close }}
      aside={step && <p class={styles.progress}>{readerWords.progress(at + 1, list.steps.length)}</p>}
      thumb={
        <div class={styles.moves}>
          <Button look="quiet" disabled={at === 0} onTap={() => setAt(at - 1)}>
            {readerWords.previous}
          </Button>
          {/* One button for both, so that the keyboard stays on it. */}
          <Button look="primary" onTap={() => (step ? setAt(at + 1) : route(card))}>
            {step ? readerWords.next : readerWords.finish}
          </Button>
        </div>
      }
    >
      <div class={styles.step} aria-live="polite" aria-atomic="true">
        {at === 0 && <p class={styles.mode}>{cardWords.modes[list.mode]}</p>}
        <p class={styles.text}>{step ? step.text : readerWords.end}</p>
        {step ? (
          step.hint && <p class={styles.hint}>{step.hint}</p>
        ) : (
          <p class={styles.hint}>{readerWords.endHint(list.title)}</p>
        )}
      </div>
    </Screen>
  );
};
