// The bar of a drill comes in a file of its own: a real incident never loads it.

import { useApp } from "../../context/app-context.ts";
import type { DrillBarProps } from "../../context/practice.ts";
import { useLazy } from "../../hooks/use-lazy.ts";

/** Returns the bar once it has arrived. Without it the drill goes on; the next screen asks again. */
export const DrillBarSlot = (props: DrillBarProps) => {
  const arrival = useLazy(useApp().practice.bar);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
