// Elements side by side, wrapping when the line is full.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Row.module.css";

type Tag = "nav" | "div" | "section" | "ul" | "ol" | "li" | "dl" | "fieldset" | "form" | "p" | "span";

export interface RowProps extends ElementProps<Tag> {
  /** words: spaced like words in a line, with no space between the lines; none: the elements share an edge. */
  readonly gap?: "buttons" | "words" | "none";
  readonly align?: "stretch" | "center" | "baseline";
  /** True to put the first and the last at the edges. */
  readonly spread?: boolean;
  /** True if buttons share the width; words if a longer one takes more of it. */
  readonly share?: boolean | "words";
}

export const Row = ({ as = "div", gap = "buttons", align = "stretch", spread, share, class: own, ...rest }: RowProps) =>
  createElement(as, {
    ...rest,
    class: classes(
      styles.row,
      gap !== "buttons" && styles[gap],
      align !== "stretch" && styles[align],
      spread && styles.spread,
      share && (share === "words" ? styles.shareWords : styles.share),
      own,
    ),
  });
