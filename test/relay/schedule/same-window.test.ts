// The window of a surprise drill means the same on a phone and at the relay, in every zone and on every night.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { allowedMinutes } from "../../../src/domain/text/drill-window.ts";
import { allowedMoments } from "../../../src/relay/schedule/allowed-moments.ts";
import { namedZone } from "../../../src/relay/schedule/named-zone.ts";
import { nights } from "../../kit/app/zones.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

test("phone and relay allow the same minutes", () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...nights).chain(({ name, changes }) => fc.tuple(fc.constant(name), fc.constantFrom(...changes))),
      fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 1, max: 24 })).filter(([a, b]) => a !== b),
      fc.integer({ min: 0, max: 72 }),
      ([name, change], weekdays, hours, before) => {
        const from = (change - before * HOUR) as Instant;
        const window = { from, to: (from + 3 * DAY) as Instant, hours, weekdays };
        expect(allowedMinutes(window, namedZone(name))).toEqual(allowedMoments({ ...window, zone: name }));
      },
    ),
    { numRuns: 30 },
  ));

test("Friday from 22 to 6 is one night, and ends on Saturday morning", () => {
  const from = Date.parse("2026-11-23T00:00Z") as Instant;
  const window = { from, to: (from + 7 * DAY) as Instant, hours: [22, 6] as const, weekdays: [5] };
  const minutes = allowedMinutes(window, 0);
  expect([minutes[0], minutes.at(-1)].map((at) => new Date(at ?? 0).toISOString())).toEqual([
    "2026-11-27T22:00:00.000Z",
    "2026-11-28T05:59:00.000Z",
  ]);
});
