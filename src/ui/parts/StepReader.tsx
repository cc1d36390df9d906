// One thing at a time, large enough to be read aloud by someone who isn't leading. Nothing here moves by itself.

import type { ComponentChildren } from "preact";
import { Screen } from "./Screen.tsx";
import styles from "./StepReader.module.css";
import { Text } from "./text/Text.tsx";

export interface StepReaderProps {
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  /** E.g. "2 of 8"; null after the last one. */
  readonly progress: string | null;
  readonly above?: string | null;
  readonly text: string;
  /** True for a text of several sentences: still large, but not one word per line. */
  readonly isLong?: boolean;
  readonly hint?: string | null;
  /** Shown below the text, at its own size. */
  readonly after?: ComponentChildren;
  /** The buttons; the last one is the next move. */
  readonly children: ComponentChildren;
}

/** The text is in the middle and spoken when it changes; the buttons are under the thumb. */
export const StepReader = (props: StepReaderProps) => {
  const { title, back, progress, above = null, text, isLong = false, hint = null, after, children } = props;
  return (
    <Screen
      title={title}
      back={back}
      aside={
        progress !== null && (
          <Text weight="strong" figures>
            {progress}
          </Text>
        )
      }
      thumb={<div class={styles.moves}>{children}</div>}
    >
      <div class={styles.step} aria-live="polite" aria-atomic="true">
        {above !== null && <p class={styles.above}>{above}</p>}
        <p class={isLong ? styles.long : styles.text}>{text}</p>
        {hint !== null && <p class={styles.above}>{hint}</p>}
      </div>
      {after}
    </Screen>
  );
};
