// The line on a card that says whose it is, with room for what can be done about it.

import type { ComponentChildren } from "preact";
import styles from "./TeamCardBox.module.css";

export interface TeamCardBoxProps {
  readonly line: string;
  readonly children?: ComponentChildren;
}

/** As high without a button as with one, so that the card below doesn't move when the button arrives. */
export const TeamCardBox = ({ line, children }: TeamCardBoxProps) => (
  <div class={styles.team} role="status">
    <p>{line}</p>
    {children}
  </div>
);
