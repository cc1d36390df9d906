// One titled part of Team or Settings.

import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";
import styles from "./TeamPart.module.css";

export interface TeamPartProps {
  readonly title: string;
  /** The name after the "#" of an address that leads to it. */
  readonly anchor?: string;
  readonly children: ComponentChildren;
}

export const TeamPart = ({ title, anchor, children }: TeamPartProps) => {
  const id = useId();
  return (
    <section id={anchor} class={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
};
