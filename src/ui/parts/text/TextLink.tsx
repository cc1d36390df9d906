// A link that reads as text and is tapped like a button: its line is as high as a target.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./TextLink.module.css";

export const TextLink = ({ as = "a", class: own, ...rest }: ElementProps<"a">) =>
  createElement(as, { ...rest, class: classes(styles.link, own) });
