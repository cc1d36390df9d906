// A text exactly as it goes out, or went out: with its own lines, and nothing of the app in it.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Verbatim.module.css";

export interface VerbatimProps extends ElementProps<"pre"> {
  /** True inside a sheet, whose ground is that of other boxes. */
  readonly sunk?: boolean;
}

/** Returns the box. */
export const Verbatim = ({ as = "pre", sunk, class: own, ...rest }: VerbatimProps) =>
  createElement(as, { ...rest, class: classes(styles.text, sunk && styles.sunk, own) });
