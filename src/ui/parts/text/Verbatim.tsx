// A text exactly as it goes out, or went out: with its own lines, and nothing added by the app.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Verbatim.module.css";

export interface VerbatimProps extends ElementProps<"pre"> {
  /** True inside a sheet, whose ground is the same as that of other boxes. */
  readonly sunk?: boolean;
}

export const Verbatim = ({ as = "pre", sunk, class: own, ...rest }: VerbatimProps) =>
  createElement(as, { ...rest, class: classes(styles.text, sunk && styles.sunk, own) });
