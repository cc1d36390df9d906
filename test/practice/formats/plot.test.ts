// Drill after drill: each value has its mark, higher values are drawn higher, and words never overlap.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { runningTime } from "../../../src/domain/text/clock-face.ts";
import { layOutPlot, type Plot } from "../../../src/practice/formats/plot.ts";
import { expectClear } from "../../kit/app/clear-drawing.ts";

const anyPlot: fc.Arbitrary<Plot> = fc.record({
  points: fc.array(
    fc.record({
      label: fc.constantFrom("11-21", "12-01", "2026-11-21"),
      value: fc.option(fc.integer({ min: 0, max: 4_000 })),
      title: fc.constant("a drill"),
    }),
    { maxLength: 60 },
  ),
  top: fc.constantFrom(60, 300, 3_600),
  target: fc.integer({ min: 0, max: 60 }),
  good: fc.constantFrom("below" as const, "above" as const),
  words: fc.constant((value: number) => runningTime(value * 1000)),
  legend: fc.constant({ target: "target 1:15", good: "in time", other: "over the target", none: "not done" }),
});

test("whatever the drills, its words stand side by side, and each drill has its mark", () =>
  fc.assert(
    fc.property(anyPlot, fc.integer({ min: 160, max: 720 }), (plot, width) => {
      const drawing = layOutPlot(plot, width);
      expectClear(drawing);
      const marks = drawing.shapes.flatMap((shape) => (shape.type === "mark" && shape.title !== null ? [shape] : []));
      expect(marks).toHaveLength(plot.points.length);
      for (const [index, { value }] of plot.points.entries()) {
        const mark = marks[index];
        const isGood = value !== null && (plot.good === "below" ? value <= plot.target : value >= plot.target);
        expect(mark?.mark).toBe(value === null ? "cross" : isGood ? "circle" : "triangle");
        for (const [other, { value: than }] of plot.points.entries())
          if (value !== null && than !== null && value <= than)
            expect(mark?.y).toBeGreaterThanOrEqual(marks[other]?.y ?? 0);
      }
    }),
    { numRuns: 150 },
  ));
