// The app's answer to a tap: a line that is there for screen readers before it says anything.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Reply.module.css";

export interface ReplyProps extends ElementProps<"p" | "span" | "div" | "ul"> {
  readonly centered?: boolean;
  /** True if something was not done, or must be fixed. */
  readonly wrong?: boolean;
}

/** The line takes no room while it is empty; `role` says how it is read out. */
export const Reply = ({ as = "p", centered, wrong, class: own, ...rest }: ReplyProps) =>
  createElement(as, {
    ...rest,
    class: classes(styles.reply, centered && styles.centered, wrong && styles.wrong, own),
  });
