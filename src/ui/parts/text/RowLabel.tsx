// The name over a row of fields or buttons, which take the lines below it.

import { Hint } from "./Hint.tsx";
import styles from "./RowLabel.module.css";
import type { TextProps } from "./Text.tsx";

export const RowLabel = (props: Omit<TextProps, "tone" | "weight">) => (
  <Hint {...props} weight="label" class={styles.line} />
);
