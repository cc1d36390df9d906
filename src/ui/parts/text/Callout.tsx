// A sentence that mustn't be overlooked, with a bar at its edge.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Callout.module.css";

type Tag = "p" | "div" | "section" | "li" | "ul" | "span" | "dl";

export interface CalloutProps extends ElementProps<Tag> {
  /** soon: something to do or to know; plain: something that belongs to the line above. */
  readonly tone?: "soon" | "plain";
  /** True for a ground of its own, when it isn't part of anything else. */
  readonly filled?: boolean;
  readonly strong?: boolean;
  /** A step of the spacing scale between the children; without it they flow as text does. */
  readonly gap?: 1 | 2;
}

const gaps = [undefined, styles.gap1, styles.gap2];

export const Callout = ({ as = "p", tone = "soon", filled, strong, gap, class: own, ...rest }: CalloutProps) =>
  createElement(as, {
    ...rest,
    class: classes(
      styles.callout,
      tone === "soon" && styles.soon,
      filled && styles.filled,
      strong && styles.strong,
      gap && gaps[gap],
      own,
    ),
  });
