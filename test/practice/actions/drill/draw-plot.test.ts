// Where a plot of times ends: no value and no target ever touches its top.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { topOfTimes } from "../../../../src/practice/actions/drill/draw-plot.ts";

const seconds = fc.option(fc.integer({ min: 0, max: 40_000 }), { nil: null });

test("the top is a round number, clear of every value and of the target", () =>
  fc.assert(
    fc.property(fc.array(seconds, { maxLength: 8 }), fc.integer({ min: 1, max: 1_800 }), (values, target) => {
      const top = topOfTimes(values, target);
      for (const value of [target, ...values]) expect(top).toBeGreaterThanOrEqual((value ?? 0) * 1.05);
      expect(top % (top > 7_200 ? 3_600 : 60)).toBe(0);
    }),
  ));

test.each([
  [[null, 20], 15, 60],
  [[58], 15, 120],
  [[60], 15, 120],
  [[], 300, 600],
  [[7_200], 15, 10_800],
])("of %j with a target of %i s it is %i s", (values, target, top) => expect(topOfTimes(values, target)).toBe(top));
