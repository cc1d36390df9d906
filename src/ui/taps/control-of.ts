// Which control an element belongs to, and what a tap on it would do.

import type { Control } from "./tap-guard.ts";

export interface ElementControl extends Control {
  readonly element: HTMLElement;
}

const CONTROLS = "button, a[href], summary, label, input, [role=button]";
const TYPED = "textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])";

/** True for a field that is typed into or picked from: a tap there commits nothing. */
export const isField = (element: Element | null): boolean => element?.matches(TYPED) ?? false;

/** Returns the control around `element` with its command; null for text, fields and their labels. */
export const controlOf = (element: Element | null): ElementControl | null => {
  const control = element?.closest<HTMLElement>(CONTROLS);
  if (!control || isField(control)) return null;
  if (control instanceof HTMLLabelElement && (!control.control || isField(control.control))) return null;
  return { element: control, command: commandOf(control) };
};

/** A running clock in a name doesn't make another command; a state that the tap would flip does. */
const commandOf = (control: HTMLElement): string => {
  const input = control instanceof HTMLLabelElement ? control.control : control;
  return [
    (control.getAttribute("aria-label") ?? control.textContent ?? "").replace(/\d+(?::\d\d)+/g, "0:00"),
    control.getAttribute("href"),
    control.dataset.command,
    control.getAttribute("aria-pressed"),
    input instanceof HTMLInputElement && input.checked,
    input?.matches(":disabled"),
  ].join("\n");
};
