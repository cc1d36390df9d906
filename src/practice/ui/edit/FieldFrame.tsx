// The label above a field, and below it what is wrong with it.

import type { ComponentChildren } from "preact";
import { Stack } from "../../../ui/parts/layout/Stack.tsx";
import { Hint } from "../../../ui/parts/text/Hint.tsx";
import { Reply } from "../../../ui/parts/text/Reply.tsx";
import styles from "./FieldFrame.module.css";

export interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly problem: string | null;
  readonly hint?: string | null;
  readonly children: ComponentChildren;
}

/** The field inside must have `id`, and name `${id}-problem` as its description. */
export const FieldFrame = ({ id, label, problem, hint = null, children }: FieldFrameProps) => (
  <Stack gap={1}>
    <Hint as="label" weight="label" for={id}>
      {label}
    </Hint>
    {children}
    {hint !== null && <p class={styles.hint}>{hint}</p>}
    <Reply wrong id={`${id}-problem`}>
      {problem}
    </Reply>
  </Stack>
);
