// A part of a picture is drawn from its own top and then moved to its place: all of it, by the same distance, and only
// down.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { movedDown } from "../../../src/formats/picture/block.ts";
import type { PictureShape } from "../../../src/formats/picture/drawing.ts";

const px = fc.integer({ min: -500, max: 500 });
const anyShape: fc.Arbitrary<PictureShape> = fc
  .tuple(px, px, px, px)
  .chain(([x, y, a, b]) =>
    fc.constantFrom<PictureShape>(
      { type: "line", x1: x, y1: y, x2: a, y2: b, look: "grid" },
      { type: "rect", x, y, width: a, height: b, look: "firm", title: null },
      { type: "mark", mark: "circle", x, y, look: "mark", title: null },
      { type: "text", x, y, size: 14, anchor: "start", look: "word", text: "x", title: null, width: a },
    ),
  );

test("every height moves by as much, and nothing else changes", () =>
  fc.assert(
    fc.property(anyShape, px, (shape, dy) => {
      const moved = Object.entries(shape).map(([key, value]) => [
        key,
        /^y\d?$/.test(key) && typeof value === "number" ? value + dy : value,
      ]);
      expect(movedDown(shape, dy)).toEqual(Object.fromEntries(moved));
    }),
  ));
