// A plot as wide as the screen allows, with a sentence on what it shows.

import { useMemo, useRef } from "preact/hooks";
import { PictureDrawing } from "../../../ui/screens/incident/picture/PictureDrawing.tsx";
import { useRoom } from "../../../ui/screens/incident/picture/use-room.ts";
import { drawPlot } from "../../actions/drill/draw-plot.ts";

export interface PlotDrawingProps {
  readonly plot: Parameters<typeof drawPlot>[0];
  readonly label: string;
}

/** The label says what it shows to those who can't see it. */
export const PlotDrawing = ({ plot, label }: PlotDrawingProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const picture = useMemo(() => drawPlot(plot, width), [plot, width]);
  return <PictureDrawing picture={picture} label={label} frame={frame} />;
};
