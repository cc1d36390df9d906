// A named zone is a whole number of minutes at every instant, and the same throughout a minute.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { namedZone } from "../../../src/relay/schedule/named-zone.ts";
import { nights } from "../../kit/app/zones.ts";

const MINUTE_MS = 60_000;
const start = Date.parse("2026-01-01T00:00Z");
const anyAt = fc.integer({ min: start, max: start + 2 * 366 * 86_400_000 });

test.each(nights)("$name: whole minutes, whatever the second", ({ zone }) =>
  fc.assert(
    fc.property(anyAt, (at) => {
      expect(Number.isInteger(zone(at as never))).toBe(true);
      expect(zone(at as never)).toBe(zone((Math.floor(at / MINUTE_MS) * MINUTE_MS) as never));
    }),
  ),
);

test.each(nights)("$name changes at its moment, not a second before", ({ name, zone, changes }) => {
  for (const at of changes) {
    const [before, after] = [zone((at - 1) as never), zone(at)];
    expect(before !== after).toBe(name !== "Asia/Kolkata");
    expect(zone((at + MINUTE_MS - 1) as never)).toBe(after);
  }
});

test("a zone that nobody knows is refused", () => expect(() => namedZone("Mars/Olympus")).toThrow(RangeError));
