// A panel that is a link: the whole of it is the target.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./PanelLink.module.css";

export interface PanelLinkProps extends ElementProps<"a"> {
  /** True for one or two lines among many. */
  readonly slim?: boolean;
}

/** Its children are in one column. */
export const PanelLink = ({ as = "a", slim, class: own, ...rest }: PanelLinkProps) =>
  createElement(as, { ...rest, class: classes(styles.link, slim && styles.slim, own) });
