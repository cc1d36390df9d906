// One titled part of Team or Settings.

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./TeamPart.module.css";

export interface TeamPartProps {
  readonly title: string;
  readonly children: ComponentChildren;
}

export const TeamPart = ({ title, children }: TeamPartProps) => {
  const id = useId();
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
