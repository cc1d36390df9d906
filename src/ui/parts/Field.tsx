// Fields to type or pick in: one line, several lines, one of a list. The caller gives each one its label.

import { type AllHTMLAttributes, createElement, type Ref } from "preact";
import { classes } from "./classes.ts";
import styles from "./Field.module.css";

interface Attributes<Element extends HTMLElement>
  extends Omit<AllHTMLAttributes<Element>, "class" | "className" | "ref"> {
  readonly ref?: Ref<Element>;
}

/** Offers no suggestions from what was typed elsewhere. */
export const LineField = (props: Attributes<HTMLInputElement>) =>
  createElement("input", { autocomplete: "off", enterkeyhint: "done", ...props, class: styles.field });

export interface LinesFieldProps extends Attributes<HTMLTextAreaElement> {
  /** True to make it as high as its text, if the browser can; `rows` then no longer counts. */
  readonly grows?: boolean;
  /** True to give it a line of its own in a row. */
  readonly wide?: boolean;
}

export const LinesField = ({ grows = false, wide = false, ...props }: LinesFieldProps) =>
  createElement("textarea", { ...props, class: classes(styles.field, grows && styles.grows, wide && styles.wide) });

/** The phone's own list to pick from. */
export const ListField = (props: Attributes<HTMLSelectElement>) =>
  createElement("select", { ...props, class: styles.field });
