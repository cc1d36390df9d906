// The label above a field, and below it what it is for and what is wrong with it.

import type { ComponentChildren } from "preact";
import { Stack } from "../layout/Stack.tsx";
import { Hint } from "../text/Hint.tsx";
import { Reply } from "../text/Reply.tsx";
import styles from "./FieldFrame.module.css";

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | null;
  readonly hint?: string | null;
  readonly children: ComponentChildren;
}

/** The field inside must have `id`, and `describedBy(id, hint)` as its description. */
export const FieldFrame = ({ id, label, problem, hint = null, children }: FieldFrameProps) => (
  <Stack gap={1}>
    <Hint as="label" weight="label" for={id}>
      {label}
    </Hint>
    {children}
    {hint !== null && (
      <p id={`${id}-hint`} class={styles.hint}>
        {hint}
      </p>
    )}
    <Reply wrong id={`${id}-problem`}>
      {problem}
    </Reply>
  </Stack>
);

/** Returns what the field names as its description. */
export const describedBy = (id: string, hint: string | null): string =>
  hint === null ? `${id}-problem` : `${id}-problem ${id}-hint`;
