// The bar of a drill is in a file of its own, which a real incident never loads.

import { useApp } from "../../context/app-context.ts";
import type { DrillBarProps } from "../../context/practice.ts";
import { useLazy } from "../../hooks/use-lazy.ts";

/** Without the bar the drill goes on; the next screen asks for it again. */
export const DrillBarSlot = (props: DrillBarProps) => {
  const arrival = useLazy(useApp().practice.bar);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
