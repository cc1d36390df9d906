// When and by whom, below an entry or above it.

import type { ComponentChildren } from "preact";
import styles from "./StampLine.module.css";

export const StampLine = ({ children }: { readonly children: ComponentChildren }) => (
  <p class={styles.stamp}>{children}</p>
);
