import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { calendarDay, isoStamp, logOffset } from "../../../src/domain/text/calendar.ts";
import { clockInWords, jumpInWords } from "../../../src/domain/text/clock-differences.ts";
import {
  clockTime,
  clockTimeWithSeconds,
  lengthInWords,
  runningTime,
  zoneName,
} from "../../../src/domain/text/clock-face.ts";
import { T0 } from "../../kit/log/log.ts";

const instant = fc.integer({ min: -2_000_000_000_000, max: 7_000_000_000_000 }).map((at) => at as Instant);

describe("times as people read them", () => {
  test("agree with the platform's own calendar in UTC", () =>
    fc.assert(
      fc.property(instant, (at) => {
        const iso = new Date(at).toISOString();
        expect(isoStamp(at, 0)).toBe(`${iso.slice(0, 19)}Z`);
        expect(calendarDay(at, 0)).toBe(iso.slice(0, 10));
        expect(clockTime(at, 0)).toBe(`${iso.slice(11, 16)} UTC`);
        expect(clockTimeWithSeconds(at, 0)).toBe(`${iso.slice(11, 19)} UTC`);
      }),
    ));

  test("name the same instant in every zone", () =>
    fc.assert(
      fc.property(instant, fc.integer({ min: -720, max: 840 }), (at, zone) => {
        expect(Date.parse(isoStamp(at, zone))).toBe(Math.floor(at / 1000) * 1000);
      }),
    ));

  test("carry their zone", () => {
    expect([0, 60, -210, 345].map(zoneName)).toEqual(["UTC", "UTC+1", "UTC-3:30", "UTC+5:45"]);
    expect(clockTime(T0, 60)).toBe("04:02 UTC+1");
  });

  test("count up", () => {
    expect([0, 41_000, 725_000, 3_731_000, -5].map(runningTime)).toEqual(["0:00", "0:41", "12:05", "1:02:11", "0:00"]);
    expect([0, 41_000, -1_000, 3_731_000].map(logOffset)).toEqual(["+00:00:00", "+00:00:41", "-00:00:01", "+01:02:11"]);
    const minutes = [0, 1, 41, 120, 65, 1_440, 3_067, 4_319, 4_385, 57_793];
    expect(minutes.map((one) => lengthInWords(one * 60_000))).toEqual([
      "under 1 min",
      "1 min",
      "41 min",
      "2 h",
      "1 h 5 min",
      "1 d",
      "51 h 7 min",
      "71 h 59 min",
      "3 d 1 h",
      "40 d 3 h",
    ]);
  });

  test("say how far a clock was set to the nearest minute, either way", () => {
    expect([-45_000, 480_000, 99_400, -100_000, 3_719_000].map(clockInWords)).toEqual([
      "45 s behind",
      "8 min ahead of",
      "99 s ahead of",
      "2 min behind",
      "1 h 2 min ahead of",
    ]);
    expect([3_599_600, -3_600_400, 12_000, 89_000].map(jumpInWords)).toEqual(["1 h", "1 h", "under 1 min", "1 min"]);
  });
});
