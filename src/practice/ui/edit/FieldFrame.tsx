// The label above a field, and below it what is wrong with it.

import type { ComponentChildren } from "preact";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import styles from "./Edit.module.css";

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | null;
  readonly hint?: string | null;
  readonly children: ComponentChildren;
}

/** Returns the frame; the field inside must have `id`, and name `${id}-problem` as what describes it. */
export const FieldFrame = ({ id, label, problem, hint = null, children }: FieldFrameProps) => (
  <div class={styles.field}>
    <Hint as="label" weight="label" for={id}>
      {label}
    </Hint>
    {children}
    {hint !== null && <p class={styles.hint}>{hint}</p>}
    <p id={`${id}-problem`} class={styles.problem}>
      {problem}
    </p>
  </div>
);
