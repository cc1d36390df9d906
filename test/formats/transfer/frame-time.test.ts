// The time in a code: read back to a hundredth of a second, whatever the two clocks say, and ignored by older readers.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { collectFrames } from "../../../src/formats/transfer/collect-frames.ts";
import { aheadOfNumber, timedNumber } from "../../../src/formats/transfer/frame-time.ts";
import { showFrames } from "../../../src/formats/transfer/show-frames.ts";

const DAY = 86_400_000;
const filled = (length: number): Uint8Array => Uint8Array.from({ length }, (_, index) => (index * 151) & 255);

test("is how far the sender is ahead, up to months apart", () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -100 * DAY, max: 100 * DAY }), (now, ahead) => {
      fc.pre(now + ahead >= 0);
      const number = timedNumber(now + ahead);
      expect(number).toBeLessThan(2 ** 32);
      expect(Math.abs((aheadOfNumber(number, now) ?? Number.NaN) - ahead)).toBeLessThanOrEqual(10);
    }),
  ));

test("is in no number of a row that only counts", () => {
  for (const number of [0, 1, 599, 36_000, 2 ** 31 - 1]) expect(aheadOfNumber(number, 0)).toBeNull();
});

test("costs a log no code, and is told from the first ones on", () => {
  for (const parts of [1, 2, 4, 12, 61]) {
    const packed = filled(parts * 486 - 7);
    const frames = showFrames(packed);
    if (!frames) throw new Error("too long");
    const collector = collectFrames();
    let taken = 0;
    let told = 0;
    for (let place = 0; ; place += 1) {
      const now = 1_795_230_131_000 + place * 100;
      const found = collector.take(frames.code(place, now));
      taken += 1;
      if (found.type !== "part" && found.type !== "whole") throw new Error(found.type);
      if (aheadOfNumber(found.number, now) !== null) told += 1;
      if (found.type === "whole") {
        expect(found.packed).toEqual(packed);
        break;
      }
    }
    expect(taken).toBeLessThanOrEqual(parts + 8);
    if (parts !== 2) expect(told).toBeGreaterThan(0);
  }
});
