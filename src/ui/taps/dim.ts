// Shows that a tap didn't count, so that nobody waits for it.

const DIM_MS = 250;

/** Dims the control for a moment; the theme says how. */
export const dim = (control: Element): void => {
  control.setAttribute("data-dim", "");
  setTimeout(() => control.removeAttribute("data-dim"), DIM_MS);
};
