// One line of a list to tick: the whole line is the target. A tick stays; Undo takes it back.

import type { ComponentChildren } from "preact";
import styles from "./CheckRow.module.css";

export interface CheckRowProps {
  readonly label: string;
  /** The id of the element that explains it. */
  readonly describedBy?: string | undefined;
  readonly ticked: boolean;
  /** True if it can't be ticked although it isn't ticked. */
  readonly locked?: boolean;
  /** True if its words take several lines. */
  readonly tall?: boolean;
  readonly onTick: () => void;
  readonly children: ComponentChildren;
}

/** Renders as an item of a list. */
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
