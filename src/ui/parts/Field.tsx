// What is typed or picked: a line, several lines, one of a list. Who places it gives it its label.

import { type AllHTMLAttributes, createElement, type Ref } from "preact";
import styles from "./Field.module.css";

type Attributes<Element extends HTMLElement> = Omit<AllHTMLAttributes<Element>, "class" | "className" | "ref"> & {
  readonly ref?: Ref<Element>;
};

/** Returns a field of one line; nothing is proposed from what was typed elsewhere. */
export const LineField = (props: Attributes<HTMLInputElement>) =>
  createElement("input", { autocomplete: "off", enterkeyhint: "done", ...props, class: styles.field });

/** Returns a field of several lines, which grows with its text where the browser can do that. */
export const LinesField = (props: Attributes<HTMLTextAreaElement>) =>
  createElement("textarea", { ...props, class: `${styles.field} ${styles.grows}` });

/** Returns the phone's own list to pick from. */
export const ListField = (props: Attributes<HTMLSelectElement>) =>
  createElement("select", { ...props, class: styles.field });
