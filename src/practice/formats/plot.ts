// Drill after drill: one value each, beside its target. Read on a phone, so few lines and every sign with its word.

import { sizes, textLine } from "../../formats/picture/block.ts";
import type { Drawing, PictureShape } from "../../formats/picture/drawing.ts";
import { laidOut, markSign, type Sign } from "../../formats/picture/legend.ts";
import { EDGE, stackBlocks } from "../../formats/picture/stack-blocks.ts";

interface PlotPoint {
  /** Below the axis, short: a day. */
  readonly label: string;
  /** Null if it wasn't done. */
  readonly value: number | null;
  /** Shown when someone points at it. */
  readonly title: string;
}

export interface Plot {
  readonly points: readonly PlotPoint[];
  /** The axis goes from 0 to this. */
  readonly top: number;
  readonly target: number;
  /** Which side of the target is the good one. */
  readonly good: "below" | "above";
  readonly words: (value: number) => string;
  readonly legend: { readonly target: string; readonly good: string; readonly other: string; readonly none: string };
}

const HEIGHT = 150;
const LABEL_GAP = 10;

/** Returns the drawing, `width` px wide; no two texts in it overlap. */
export const layOutPlot = (plot: Plot, width = 360): Drawing => {
  const axis = [plot.top, plot.top / 2, 0].map((value) => {
    const y = sizes.line / 2 + (1 - value / plot.top) * HEIGHT;
    return { y, text: textLine(plot.words(value), { x: EDGE, y: y + 5, room: width / 3 }, "quiet") };
  });
  const left = EDGE + Math.max(...axis.map(({ text }) => text.width)) + LABEL_GAP;
  const right = width - EDGE;
  const yOf = (value: number): number => sizes.line / 2 + (1 - Math.min(1, value / plot.top)) * HEIGHT;
  const places = plot.points.map((point, index) => ({
    ...point,
    x: round(left + 8 + ((index + 0.5) / plot.points.length) * (right - left - 8)),
    y: round(point.value === null ? yOf(plot.top) : yOf(point.value)),
  }));
  const done = places.filter(({ value }) => value !== null);
  const target = yOf(plot.target);
  const shapes: PictureShape[] = [
    ...axis.flatMap(({ y, text }): readonly PictureShape[] => [
      { type: "line", x1: left, y1: y, x2: right, y2: y, look: "grid" },
      text,
    ]),
    { type: "line", x1: left, y1: target, x2: right, y2: target, look: "event" },
    ...done.slice(1).flatMap((point, index): readonly PictureShape[] => {
      const before = done[index];
      return before ? [{ type: "line", x1: before.x, y1: before.y, x2: point.x, y2: point.y, look: "track" }] : [];
    }),
    ...places.map(
      ({ x, y, title, value }): PictureShape => ({ type: "mark", x, y, title, ...markOf[kindOf(plot, value)] }),
    ),
    ...labels(places, width),
  ];
  const frame = { left: EDGE, right };
  const body = { height: HEIGHT + 2 * sizes.line, shapes, bands: [], ticks: [], events: [] };
  return stackBlocks(body, [laidOut(signsOf(plot), frame)], width);
};

type Kind = "good" | "other" | "none";

const kindOf = ({ target, good }: Plot, value: number | null): Kind => {
  if (value === null) return "none";
  return (good === "below" ? value <= target : value >= target) ? "good" : "other";
};

const markOf = {
  good: { mark: "circle", look: "mark" },
  other: { mark: "triangle", look: "mark" },
  none: { mark: "cross", look: "mark" },
} as const;

// The last label is always shown, the others from right to left if there is room.
const labels = (
  places: readonly { readonly x: number; readonly label: string }[],
  width: number,
): readonly PictureShape[] => {
  const shapes: PictureShape[] = [];
  let limit = width;
  for (const { x, label } of [...places].reverse()) {
    const text = textLine(label, { x: 0, y: HEIGHT + 2 * sizes.line - 5, room: width }, "quiet");
    const at = Math.max(0, Math.min(x - text.width / 2, width - text.width));
    if (at + text.width > limit) continue;
    shapes.push({ ...text, x: at });
    limit = at - LABEL_GAP;
  }
  return shapes;
};

const signsOf = ({ points, legend, ...plot }: Plot): readonly Sign[] => [
  {
    words: legend.target,
    draw: (x, y) => [{ type: "line", x1: x, y1: y, x2: x + 20, y2: y, look: "event" }],
  },
  ...(["good", "other", "none"] as const)
    .filter((kind) => points.some(({ value }) => kindOf({ ...plot, points, legend }, value) === kind))
    .map((kind) => markSign(legend[kind], { type: "mark", x: 0, y: 0, title: null, ...markOf[kind] })),
];

const round = (px: number): number => Math.round(px * 10) / 10;
