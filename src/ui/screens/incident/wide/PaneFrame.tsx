// The frame of a screen beside the board: the board's own frame has the severity, the clock and the way back.

import type { ScreenProps } from "../../../parts/Screen.tsx";
import styles from "./PaneFrame.module.css";

export const PaneFrame = ({ title, children, thumb }: Pick<ScreenProps, "title" | "children" | "thumb">) => (
  <section class={styles.pane} aria-labelledby="pane-title">
    <h2 id="pane-title" class={styles.title} tabIndex={-1}>
      {title}
    </h2>
    <div class={styles.main}>{children}</div>
    {thumb && <div class={styles.thumb}>{thumb}</div>}
  </section>
);
