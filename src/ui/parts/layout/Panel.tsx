// Things that belong together, on a ground of their own; an edge shows it when the system takes colours away.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Panel.module.css";

type Tag = "div" | "section" | "article" | "li" | "ul" | "dl" | "p";

export interface PanelProps extends ElementProps<Tag> {
  /** True for one or two lines among others. */
  readonly slim?: boolean;
  /** A step of the spacing scale between the children; without it they flow as text does. */
  readonly gap?: 1 | 2;
}

const gaps = [undefined, styles.gap1, styles.gap2];

export const Panel = ({ as = "div", slim, gap, class: own, ...rest }: PanelProps) =>
  createElement(as, { ...rest, class: classes(styles.panel, slim && styles.slim, gap && gaps[gap], own) });
