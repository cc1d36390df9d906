// Words with a weight, a size or a colour of their own.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Text.module.css";

type Tag =
  | "p"
  | "span"
  | "strong"
  | "div"
  | "h2"
  | "h3"
  | "dt"
  | "dd"
  | "label"
  | "time"
  | "output"
  | "li"
  | "small"
  | "legend"
  | "figcaption";

export interface TextProps extends ElementProps<Tag> {
  /** muted: for what explains; soon: for what needs attention. */
  readonly tone?: "muted" | "soon";
  readonly look?: "small" | "lead" | "title";
  readonly weight?: "label" | "strong";
  readonly centered?: boolean;
  /** True where figures change or stand below each other. */
  readonly figures?: boolean;
  /** True where somebody else's words may have no space to break at. */
  readonly foreign?: boolean;
  /** True where its own line breaks are kept. */
  readonly lines?: boolean;
}

/** Returns the element. */
export const Text = ({
  as = "p",
  tone,
  look,
  weight,
  centered,
  figures,
  foreign,
  lines,
  class: own,
  ...rest
}: TextProps) =>
  createElement(as, {
    ...rest,
    class: classes(
      tone && styles[tone],
      look && styles[look],
      weight && styles[weight],
      centered && styles.centered,
      figures && styles.figures,
      foreign && styles.foreign,
      lines && styles.lines,
      own,
    ),
  });
