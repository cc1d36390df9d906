// A plot as wide as the screen has room for it, with what it shows in one sentence.

import { useMemo, useRef } from "preact/hooks";
import { PictureDrawing } from "../../../ui/screens/incident/picture/PictureDrawing.tsx";
import { useRoom } from "../../../ui/screens/incident/picture/use-room.ts";
import { drawPlot } from "../../actions/drill/draw-plot.ts";

export interface PlotDrawingProps {
  readonly plot: Parameters<typeof drawPlot>[0];
  readonly label: string;
}

/** Returns the drawing; the label tells it to those who don't see it. */
export const PlotDrawing = ({ plot, label }: PlotDrawingProps) => {
  const frame = useRef<HTMLDivElement>(null);
  const width = useRoom(frame);
  const picture = useMemo(() => drawPlot(plot, width), [plot, width]);
  return <PictureDrawing picture={picture} label={label} frame={frame} />;
};
