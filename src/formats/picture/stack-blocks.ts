// Stacks parts one below the other, with the time lines behind them where they may cross.

import { type Block, movedDown, sizes } from "./block.ts";
import type { Drawing, PictureShape } from "./drawing.ts";

/** Room between the drawing and the edge of the paper. */
export const EDGE = 8;

export interface Head extends Block {
  /** Where lines go down through the parts. */
  readonly ticks: readonly number[];
  readonly events: readonly number[];
}

/** Returns the drawing; parts without height are left out. */
export const stackBlocks = (head: Head, rest: readonly Block[], width: number): Drawing => {
  const shapes: PictureShape[] = [];
  const behind: PictureShape[] = [];
  let y = EDGE;
  for (const block of [head, ...rest].filter(({ height }) => height > 0)) {
    for (const band of block.bands) behind.push(...linesOf(band, y, head.ticks, "grid"));
    if (block !== head) for (const band of block.bands) behind.push(...linesOf(band, y, head.events, "event"));
    shapes.push(...block.shapes.map((shape) => movedDown(shape, y)));
    y += block.height + sizes.gap;
  }
  return { width, height: y - sizes.gap + EDGE, shapes: [...behind, ...shapes] };
};

const linesOf = (
  band: { readonly y: number; readonly height: number },
  top: number,
  places: readonly number[],
  look: "grid" | "event",
): readonly PictureShape[] =>
  places.map((x) => ({ type: "line", x1: x, y1: top + band.y, x2: x, y2: top + band.y + band.height, look }));
