// The bar of a drill comes in a file of its own: a real incident never loads it.

import { useLazy } from "../../hooks/use-lazy.ts";
import { useKit } from "../../kit/kit.ts";
import type { DrillBarProps } from "../../kit/practice.ts";

/** Returns the bar once it has arrived. Without it the drill goes on; the next screen asks again. */
export const DrillBarSlot = (props: DrillBarProps) => {
  const arrival = useLazy(useKit().practice.bar);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
