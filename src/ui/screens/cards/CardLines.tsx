// The lines of a card, large and apart, each with a mark of its own shape.

import { Hint } from "../../parts/text/Hint.tsx";
import styles from "./CardLines.module.css";
import { Why } from "./Why.tsx";

export interface CardLinesProps {
  readonly lines: readonly string[];
  /** The card that they are from, for their reasons. */
  readonly of?: string;
  /** do: a tick; leave: a cross; plain: a dot. The words say the same; the mark only speeds up the eye. */
  readonly mark?: "do" | "leave" | "plain";
}

export const CardLines = ({ lines, of, mark = "plain" }: CardLinesProps) => (
  <ul class={styles.lines}>
    {lines.map((line) => (
      <li key={line} class={styles.line}>
        <Hint as="span" aria-hidden="true">
          {marks[mark]}
        </Hint>
        {of === undefined ? <span>{line}</span> : <Why of={of} line={line} />}
      </li>
    ))}
  </ul>
);

const marks = { do: "✓", leave: "✕", plain: "•" } as const;
