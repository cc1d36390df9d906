// The bar of a drill comes in a file of its own: a real incident never loads it.

import { later, useLater } from "../../hooks/use-later.ts";
import type { DrillBarProps } from "../../../practice/ui/channel/DrillBar.tsx";

const drillBar = later(async () => (await import("../../../practice/ui/channel/DrillBar.tsx")).DrillBar);

/** Returns the bar once it has arrived. Without it the drill goes on; the next screen asks again. */
export const DrillBarSlot = (props: DrillBarProps) => {
  const arrival = useLater(drillBar);
  return arrival.type === "here" ? <arrival.part {...props} /> : null;
};
