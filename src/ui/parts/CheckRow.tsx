// One line of a list to tick: the whole line is the target. A tick stays; Undo takes it back.

import type { ComponentChildren } from "preact";
import styles from "./CheckRow.module.css";
import { Stack } from "./layout/Stack.tsx";

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
  /** What else can be tapped, below the line. */
  readonly below?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Renders as an item of a list. */
export const CheckRow = ({
  label,
  describedBy,
  ticked,
  locked = false,
  tall,
  onTick,
  below,
  children,
}: CheckRowProps) => (
  <Stack as="li" gap={1}>
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
    {below}
  </Stack>
);
