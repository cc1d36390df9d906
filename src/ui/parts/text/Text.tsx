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
  /** muted: for explanations; soon: for what needs attention. */
  readonly tone?: "muted" | "soon";
  readonly look?: "small" | "lead" | "title";
  readonly weight?: "label" | "strong";
  readonly centered?: boolean;
  /** True if figures change or are aligned below each other. */
  readonly figures?: boolean;
  /** True for someone else's words, which may have no space to break at. */
  readonly foreign?: boolean;
  /** True to keep the text's own line breaks. */
  readonly lines?: boolean;
}

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
