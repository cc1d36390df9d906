// Shows that a tap was not taken, so that nobody waits for it.

const DIM_MS = 250;

/** Dims the control for a moment; how is in the theme. */
export const dim = (control: Element): void => {
  control.setAttribute("data-dim", "");
  setTimeout(() => control.removeAttribute("data-dim"), DIM_MS);
};
