// A named part of a screen, with the tap that adds to it beside its name.

import type { ComponentChildren } from "preact";
import { Stack } from "./layout/Stack.tsx";
import styles from "./Part.module.css";

export interface PartProps {
  /** Also the anchor that other screens link to. */
  readonly id: string;
  readonly title: string;
  readonly action?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** A region named by its title. */
export const Part = ({ id, title, action, children }: PartProps) => (
  <Stack as="section" id={id} aria-labelledby={`${id}-title`}>
    <div class={styles.head}>
      <h2 id={`${id}-title`}>{title}</h2>
      {action}
    </div>
    {children}
  </Stack>
);
