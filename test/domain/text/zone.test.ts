// Printed times in real zones, on the nights when their clocks change.

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { calendarDay, isoStamp } from "../../../src/domain/text/calendar.ts";
import { clockTime, clockTimeWithSeconds } from "../../../src/domain/text/clock-face.ts";
import { dayAndTime } from "../../../src/domain/text/time-left.ts";
import { firstFromWall, fromWall, toWall } from "../../../src/domain/text/zone.ts";
import { berlin, lordHowe, newYork, nights } from "../../kit/app/zones.ts";

const HOUR = 3_600_000;
const at = (text: string): Instant => Date.parse(text) as Instant;

/** Reads "2026-10-25 02:10 UTC+1" as a person with a calendar and a clock would. */
const readBack = (day: string, time: string): number => {
  const [, clock = "", sign = "+", hours = "0", minutes = "0"] =
    /^([\d:]+) UTC(?:([+-])(\d+)(?::(\d+))?)?$/.exec(time) ?? [];
  const east = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return Date.parse(`${day}T${clock}Z`) - east * 60_000;
};

const moment = fc.constantFrom(...nights).chain(({ name, zone, changes }) =>
  fc.record({
    name: fc.constant(name),
    zone: fc.constant(zone),
    at: fc
      .tuple(fc.constantFrom(...changes), fc.integer({ min: -6 * HOUR, max: 6 * HOUR }))
      .map(([change, ms]) => (change + ms) as Instant),
  }),
);

describe("a time that is printed", () => {
  test("gives its instant when it is read in its zone", () =>
    fc.assert(
      fc.property(moment, ({ zone, at: instant }) => {
        const minute = Math.floor(instant / 60_000) * 60_000;
        const second = Math.floor(instant / 1000) * 1000;
        const day = calendarDay(instant, zone);
        expect(readBack(day, clockTime(instant, zone))).toBe(minute);
        expect(readBack(day, clockTimeWithSeconds(instant, zone))).toBe(second);
        expect(Date.parse(isoStamp(instant, zone))).toBe(second);
      }),
    ));

  test("is what the walls of that place show at that time", () =>
    fc.assert(
      fc.property(moment, ({ name, zone, at: instant }) => {
        const wall = new Intl.DateTimeFormat("en-GB", { timeZone: name, timeStyle: "short" }).format(instant);
        expect(clockTime(instant, zone).slice(0, 5)).toBe(wall);
      }),
    ));

  test("names a day where it is another one, each in the zone of its own time", () => {
    const now = at("2026-10-24T21:50:00Z");
    expect(dayAndTime(at("2026-10-25T01:10:00Z"), { now, zone: berlin })).toBe("2026-10-25 02:10 UTC+1");
  });
});

describe("a time read off the wall", () => {
  test("is among the instants at which the wall shows it, all of them do, and there are at most two", () =>
    fc.assert(
      fc.property(moment, ({ zone, at: instant }) => {
        const found = fromWall(toWall(instant, zone), zone);
        expect(found).toContain(instant);
        for (const one of found) expect(toWall(one, zone)).toBe(toWall(instant, zone));
        expect(found.length).toBeLessThanOrEqual(2);
        expect(found).toEqual(found.toSorted((a, b) => a - b));
      }),
    ));

  test.each<[string, (at: Instant) => number, string, readonly string[], string]>([
    ["comes twice", berlin, "2026-10-25T02:10Z", ["2026-10-25T00:10:00Z", "2026-10-25T01:10:00Z"], "2026-10-25T00:10Z"],
    ["is skipped", berlin, "2026-03-29T02:10Z", [], "2026-03-29T01:10Z"],
    ["is skipped", newYork, "2027-03-14T02:10Z", [], "2027-03-14T07:10Z"],
    ["is skipped", lordHowe, "2026-10-04T02:10Z", [], "2026-10-03T15:40Z"],
    [
      "comes twice",
      lordHowe,
      "2026-04-05T01:40Z",
      ["2026-04-04T14:40:00Z", "2026-04-04T15:10:00Z"],
      "2026-04-04T14:40Z",
    ],
  ])("that %s", (_what, zone, wall, instants, first) => {
    expect(fromWall(at(wall), zone)).toEqual(instants.map(at));
    expect(firstFromWall(at(wall), zone)).toBe(at(first));
  });
});
