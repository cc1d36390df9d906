import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { promisedTime } from "../../../src/domain/clock/promised-time.ts";
import type { Instant } from "../../../src/domain/fact/ids.ts";
import { clockTime, zoneName } from "../../../src/domain/text/clock-face.ts";
import { fromWall, toWall } from "../../../src/domain/text/zone.ts";
import { berlin, newYork, nights } from "../../kit/app/zones.ts";
import { T0 } from "../../kit/log/log.ts";

const at = (minutes: number): Instant => (Math.floor(T0 / 60_000) * 60_000 + minutes * 60_000) as Instant;
const moment = (text: string): Instant => Date.parse(text) as Instant;
/** T0 is 03:02:11 UTC; the text was filled with 03:22. */
const read = (text: string, change: Partial<Parameters<typeof promisedTime>[1]> = {}) =>
  promisedTime(text, { now: T0, zone: 0, filledAt: at(20), ...change });

describe("the time that an edited text promises", () => {
  test.each<[string, number]>([
    ["*Status:* Investigating\n*Next update:* 03:22 UTC (in 20 min)", 20],
    ["*Next update:* 03:40 UTC", 38],
    ["Next update: 3:40 UTC", 38],
    ["Next contact: 05:40 UTC+2", 38],
    ["Next statement: 23:40 UTC-3:30 today", 8],
    ["next update at 03:40Z", 38],
    ["[SEV2] Investigating | checkout: failing | NEXT UPDATE 03:31 UTC", 29],
    ["Next update:\n03:45 UTC", 43],
    ["At 03:45 UTC you get the next update.", 43],
    ["We write again at 04:02 UTC.", 60],
    ["You will hear from us by 04:02 UTC.", 60],
    ["Next update: 04:22 UTC+1", 20],
    ["Next update: in 30 min", 30],
    ["Next update in 1 h 30 min", 90],
    ["Next update: tomorrow 01:00 UTC", 22 * 60 - 2],
    ["Next update: 15:02 UTC", 720],
    ["Next status: 03:50", 48],
    ["Next update: 3:50 am UTC", 48],
    ["Next update: 2:02 pm UTC", 660],
    ["Next update: 4:50 a.m. UTC+1", 48],
    ["Payments have failed since 02:50 UTC. The next update follows at 03:40 UTC (in 38 min). Thank you.", 38],
    ["We are on it. At 03:45 UTC you get the next update.", 43],
  ])("%s", (text, minutes) => expect(read(text)).toEqual({ type: "promised", at: at(minutes) }));

  test.each([
    "Next update: none planned",
    "We are working on it.",
    "",
    "Began 02:50 UTC. Payments fail since 03:30 UTC.",
    "Next update: 25:99 UTC",
    "Next steps: roll back by 03:30 UTC",
    "Payments have failed since 02:50 UTC. Next update: none planned.",
    "Payments have failed since 02:50 UTC. Next update soon. Orders of 03:30 UTC are safe.",
  ])("is none in “%s”", (text) => expect(read(text)).toEqual({ type: "none" }));

  test("is the one it was filled with where the label is gone but the time still stands", () => {
    expect(read("More at 03:22 UTC")).toEqual({ type: "promised", at: at(20) });
    expect(read("More at 03:22 UTC", { filledAt: null })).toEqual({ type: "none" });
  });

  test("is a day away where it was filled so, though the clock reads the same as now", () =>
    expect(read("Next update: 03:02 UTC (in 1 d)", { filledAt: at(1440) })).toEqual({
      type: "promised",
      at: at(1440),
    }));

  test.each<[string, number]>([
    ["Next update: 02:50 UTC", -12],
    ["Next update: 03:02 UTC", 0],
  ])("has passed: %s", (text, minutes) => expect(read(text)).toEqual({ type: "passed", at: at(minutes) }));

  test("has passed in a draft that was left too long", () =>
    expect(read("Next update: 03:22 UTC", { now: at(25) })).toEqual({ type: "passed", at: at(20) }));

  test("reads a time without a zone in the zone of the text", () =>
    expect(read("Next update: 04:40", { zone: 60 })).toEqual({ type: "promised", at: at(38) }));

  test("reads back every time that the app prints, in every zone", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 719 }), fc.integer({ min: -56, max: 56 }), (minutes, quarters) => {
        const zone = quarters * 15;
        const text = `*Next update:* ${clockTime(at(minutes), zone)} (in ${minutes} min)`;
        expect(read(text, { filledAt: null, zone: 0 })).toEqual({ type: "promised", at: at(minutes) });
      }),
    ));

  test("reads back every time that the app prints in a night in which the clocks change", () =>
    fc.assert(
      fc.property(
        fc
          .constantFrom(...nights)
          .chain(({ zone, changes }) =>
            fc.tuple(fc.constant(zone), fc.constantFrom(...changes), fc.integer({ min: -300, max: 120 })),
          ),
        fc.integer({ min: 1, max: 500 }),
        ([zone, change, before], ahead) => {
          const now = (change + before * 60_000) as Instant;
          const due = (now + ahead * 60_000) as Instant;
          const promise = { type: "promised", at: due };
          const text = `*Next update:* ${clockTime(due, zone)}`;
          expect(promisedTime(text, { now, zone, filledAt: due })).toEqual(promise);
          expect(promisedTime(text, { now, zone, filledAt: null })).toEqual(promise);
          // With no zone beside it, a time that occurs twice means the next of the two; any other means that one time.
          const bare = promisedTime(text.slice(0, -1 * zoneName(zone(due)).length), { now, zone, filledAt: null });
          const [first = due] = fromWall(toWall(due, zone), zone).filter((one) => one > now);
          expect(bare).toEqual({ type: "promised", at: first });
        },
      ),
    ));

  test.each<[string, string, (at: Instant) => number, string]>([
    ["02:10", "2026-10-25T00:50Z", berlin, "2026-10-25T01:10Z"],
    ["02:10", "2026-10-24T23:50Z", berlin, "2026-10-25T00:10Z"],
    ["02:10", "2026-03-29T00:50Z", berlin, "2026-03-29T01:10Z"],
    ["02:59", "2026-10-25T00:59Z", berlin, "2026-10-25T01:59Z"],
    ["tomorrow 03:30", "2026-10-24T20:00Z", berlin, "2026-10-25T02:30Z"],
    ["03:10", "2027-03-14T06:50Z", newYork, "2027-03-14T07:10Z"],
  ])("is the wall's %s, said at %s", (words, now, zone, due) =>
    expect(promisedTime(`Next update: ${words}`, { now: moment(now), zone, filledAt: null })).toEqual({
      type: "promised",
      at: moment(due),
    }),
  );

  test("is found in no time and never fails, whatever was typed", () =>
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => void read(text))));
});
