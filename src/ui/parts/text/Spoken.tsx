// Words that only a screen reader says, because the eye sees the same in another way.

import { createElement } from "preact";
import { classes } from "../classes.ts";
import type { ElementProps } from "../element-props.ts";
import styles from "./Spoken.module.css";

type Tag = "span" | "p" | "div" | "h2" | "label" | "dt" | "ul";

export const Spoken = ({ as = "span", class: own, ...rest }: ElementProps<Tag>) =>
  createElement(as, { ...rest, class: classes(styles.spoken, own) });
