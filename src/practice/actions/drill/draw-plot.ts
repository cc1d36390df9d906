// Values of drill after drill, for the screen.

import { type DrawnShapes, drawnShapes } from "../../../actions/incident/drawn-shapes.ts";
import { layOutPlot, type Plot } from "../../formats/plot.ts";

/** Returns the plot, `width` px wide. */
export const drawPlot = (plot: Plot, width: number): DrawnShapes => drawnShapes(layOutPlot(plot, width));

const TOPS = [60, 120, 180, 300, 600, 900, 1_200, 1_800, 3_600, 7_200] as const;

/** Returns the round number of seconds at which a plot of times ends: above all of them and the target. */
export const topOfTimes = (seconds: readonly (number | null)[], target: number): number => {
  const most = Math.max(target, ...seconds.map((one) => one ?? 0)) * 1.05;
  return TOPS.find((top) => top >= most) ?? Math.ceil(most / 3_600) * 3_600;
};
