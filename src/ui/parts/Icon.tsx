// A sign beside words, in their colour. It never stands alone, so screen readers skip it.

import type { IconNode } from "lucide";
import { createElement } from "preact";
import styles from "./Icon.module.css";

export interface IconProps {
  /** An icon of the set, imported by its own name so that the build takes only those in use. */
  readonly of: IconNode;
}

/** As high as a line of the words beside it. */
export const Icon = ({ of }: IconProps) => (
  <svg class={styles.icon} viewBox="0 0 24 24" aria-hidden="true">
    {of.map(([tag, shape], index) => createElement(tag, { ...shape, key: index }))}
  </svg>
);
