// One line of a list that is ticked: the whole line is the target. A tick stays; Undo takes it back.

import type { ComponentChildren } from "preact";
import styles from "./CheckRow.module.css";

export interface CheckRowProps {
  readonly label: string;
  /** The id of what explains it. */
  readonly describedBy?: string | undefined;
  readonly ticked: boolean;
  /** True where it can't be ticked though it isn't. */
  readonly locked?: boolean;
  /** True where its words take several lines. */
  readonly tall?: boolean;
  readonly onTick: () => void;
  readonly children: ComponentChildren;
}

/** Returns the line as an item of a list. */
export const CheckRow = ({ label, describedBy, ticked, locked = false, tall, onTick, children }: CheckRowProps) => (
  <li>
    <label class={tall ? `${styles.row} ${styles.tall}` : styles.row}>
      <input
        type="checkbox"
        class={styles.box}
        checked={ticked}
        disabled={locked || ticked}
        aria-label={label}
        aria-describedby={describedBy}
        onChange={onTick}
      />
      {children}
    </label>
  </li>
);
