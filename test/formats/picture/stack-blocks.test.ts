// Parts one below the other: time lines run behind those that allow it, and event lines only below the head, which
// names them.

import { expect, test } from "vitest";
import type { Block } from "../../../src/formats/picture/block.ts";
import type { PictureShape } from "../../../src/formats/picture/drawing.ts";
import { EDGE, type Head, stackBlocks } from "../../../src/formats/picture/stack-blocks.ts";

const block = (height: number): Block => ({
  height,
  bands: height > 0 ? [{ y: 5, height: height - 10 }] : [],
  shapes: [{ type: "rect", x: 0, y: 0, width: 100, height, look: "firm", title: null }],
});
const head: Head = { ...block(40), ticks: [10, 20, 30], events: [15, 25] };
const { shapes, height } = stackBlocks(head, [block(60), block(0), block(50)], 360);
const only = <Type extends PictureShape["type"]>(type: Type) =>
  shapes.filter((shape): shape is Extract<PictureShape, { type: Type }> => shape.type === type);
const lines = (look: string) => only("line").filter((line) => line.look === look);

test("each part follows the one before it, and one of no height takes no room", () => {
  const tops = only("rect").map(({ y }) => y);
  const gap = (tops[1] ?? 0) - 40 - EDGE;
  expect(gap).toBeGreaterThan(0);
  expect(tops).toEqual([EDGE, EDGE + 40 + gap, EDGE + 40 + gap + 60 + gap]);
  expect(height).toBe(EDGE + 40 + 60 + 50 + 2 * gap + EDGE);
});

test("lines of time cross every band of every part", () => {
  expect(lines("grid").map(({ x1, y1 }) => [x1, y1])).toEqual(
    only("rect").flatMap(({ y }) => head.ticks.map((x) => [x, y + 5])),
  );
});

test("lines of events cross the parts below the head, and never the head", () => {
  const below = only("rect").slice(1);
  expect(lines("event").map(({ x1, y1, y2 }) => [x1, y1, y2])).toEqual(
    below.flatMap(({ y, height: tall }) => head.events.map((x) => [x, y + 5, y + tall - 5])),
  );
});

test("all lines are upright, and lie behind the parts", () => {
  expect(only("line").every(({ x1, x2 }) => x1 === x2)).toBe(true);
  expect(shapes.findIndex(({ type }) => type === "rect")).toBe(only("line").length);
});
