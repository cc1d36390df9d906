// The time axis on a night when the clocks change: round wall-clock times, well apart, none twice.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { toWall } from "../../../src/domain/text/zone.ts";
import { shortTime } from "../../../src/formats/picture/short-time.ts";
import { timeAxis } from "../../../src/formats/picture/time-axis.ts";
import { berlin, nights } from "../../kit/app/zones.ts";

const MINUTE_MS = 60_000;

test("has its marks in order, apart, within the picture, at what the wall shows", () =>
  fc.assert(
    fc.property(
      fc
        .constantFrom(...nights)
        .chain(({ zone, changes }) => fc.record({ zone: fc.constant(zone), change: fc.constantFrom(...changes) })),
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 1, max: 600 }),
      fc.integer({ min: 2, max: 12 }),
      ({ zone, change }, before, minutes, most) => {
        const from = (change - before * MINUTE_MS) as Instant;
        const to = (from + minutes * MINUTE_MS) as Instant;
        const ticks = timeAxis(from, to, zone, most);
        expect(ticks.length).toBeLessThanOrEqual(most + 1);
        for (const [index, { at, label }] of ticks.entries()) {
          expect(at).toBeGreaterThanOrEqual(from);
          expect(at).toBeLessThanOrEqual(to);
          if (index > 0) expect((at - (ticks[index - 1]?.at ?? 0)) * most).toBeGreaterThanOrEqual(to - from);
          const wall = new Date(toWall(at, zone)).toISOString();
          expect([wall.slice(11, 16), wall.slice(5, 10)]).toContain(label);
        }
      },
    ),
  ));

test("times beside it name the zone where it is no longer the first one", () => {
  const from = Date.parse("2026-10-25T00:40Z") as Instant;
  expect(shortTime(from, berlin, from)).toBe("02:40");
  expect(shortTime((from + 30 * MINUTE_MS) as Instant, berlin, from)).toBe("02:10 UTC+1");
});
