// A sentence of a card that stands out: what to say first, where two levels meet.

import type { ComponentChildren } from "preact";
import styles from "./CardNote.module.css";

export const CardNote = ({ children }: { readonly children: ComponentChildren }) => (
  <p class={styles.note}>{children}</p>
);
