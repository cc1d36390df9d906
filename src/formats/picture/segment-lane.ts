// A lane of stretches without gaps: phases, severities, commanders.

import { MINUTE_MS } from "../../domain/text/durations.ts";
import type { Segment } from "../../domain/views/segments.ts";
import { type Block, type BlockFrame, sizes, textLine } from "./block.ts";
import type { Look, PictureShape } from "./drawing.ts";
import { flowLines } from "./flow-lines.ts";
import { textWidth } from "./text-width.ts";

/** Shorter stretches are in the words beside the picture, not in it. */
const SHORTEST_MS = MINUTE_MS;
const PADDING = 6;

export interface SegmentLane<Value> {
  readonly title: string;
  readonly segments: readonly Segment<Value>[];
  readonly words: (value: Value) => string;
  readonly look: (value: Value, index: number) => Look;
}

/** Returns the lane: a bar with the words of each stretch in it, and below it those that don't fit. */
export const segmentLane = <Value>({ title, segments, words, look }: SegmentLane<Value>, frame: BlockFrame): Block => {
  const top = sizes.line + 2;
  const shapes: PictureShape[] = [
    textLine(title, { x: frame.left, y: sizes.line - 6, room: frame.right - frame.left }, "heading"),
  ];
  const below: string[] = [];
  for (const [index, { from, to, value }] of segments.entries()) {
    const x = frame.x(from);
    const width = frame.x(to) - x;
    const name = words(value);
    const timed = `${name} ${frame.time(from)}`;
    const rectLook = look(value, index);
    const text = rectLook === "strong" ? "on-strong" : "word";
    if (width > 0) shapes.push({ type: "rect", x, y: top, width, height: sizes.bar, look: rectLook, title: timed });
    const inside = [timed, name].find(
      (label) => textWidth(label, sizes.text, text === "on-strong") <= width - 2 * PADDING,
    );
    if (inside) shapes.push(textLine(inside, { x: x + PADDING, y: top + 18, room: width - 2 * PADDING }, text));
    else if (to - from >= SHORTEST_MS || index === segments.length - 1) below.push(timed);
  }
  const flow = flowLines(below, top + sizes.bar + 2, frame, 4);
  return {
    height: top + sizes.bar + (below.length > 0 ? flow.height + 2 : 0),
    shapes: [...shapes, ...flow.shapes],
    bands: [{ y: top - 3, height: sizes.bar + 6 }],
  };
};
