// Elements one below another, a step of space apart.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Stack.module.css";

type Tag =
  | "div"
  | "section"
  | "article"
  | "aside"
  | "ul"
  | "ol"
  | "li"
  | "dl"
  | "fieldset"
  | "form"
  | "label"
  | "p"
  | "span";

export interface StackProps extends ElementProps<Tag> {
  /** A step of the spacing scale, --space-0 to --space-4. */
  readonly gap?: 0 | 1 | 2 | 3 | 4;
  /** True if it keeps its height beside content that scrolls. */
  readonly rigid?: boolean;
}

const gaps = [styles.gap0, styles.gap1, styles.gap2, styles.gap3, styles.gap4];

export const Stack = ({ as = "div", gap = 2, rigid, class: own, ...rest }: StackProps) =>
  createElement(as, { ...rest, class: classes(styles.stack, gaps[gap], rigid && styles.rigid, own) });
