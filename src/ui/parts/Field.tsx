// What is typed or picked: a line, several lines, one of a list. Who places it gives it its label.

import { type AllHTMLAttributes, createElement, type Ref } from "preact";
import styles from "./Field.module.css";

interface Attributes<Element extends HTMLElement>
  extends Omit<AllHTMLAttributes<Element>, "class" | "className" | "ref"> {
  readonly ref?: Ref<Element>;
}

/** Returns a field of one line; nothing is proposed from what was typed elsewhere. */
export const LineField = (props: Attributes<HTMLInputElement>) =>
  createElement("input", { autocomplete: "off", enterkeyhint: "done", ...props, class: styles.field });

export interface LinesFieldProps extends Attributes<HTMLTextAreaElement> {
  /** True where it is as high as its text, if the browser can do that; `rows` counts no more then. */
  readonly grows?: boolean;
}

/** Returns a field of several lines. */
export const LinesField = ({ grows = false, ...props }: LinesFieldProps) =>
  createElement("textarea", { ...props, class: grows ? `${styles.field} ${styles.grows}` : styles.field });

/** Returns the phone's own list to pick from. */
export const ListField = (props: Attributes<HTMLSelectElement>) =>
  createElement("select", { ...props, class: styles.field });
