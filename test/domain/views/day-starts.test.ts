// A log of several days, read from its newest entry: each day is named once, and today isn't.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { FactId, Instant } from "../../../src/domain/fact/ids.ts";
import { calendarDay } from "../../../src/domain/text/calendar.ts";
import { dayStarts } from "../../../src/domain/views/day-starts.ts";
import { timeline } from "../../../src/domain/views/timeline.ts";
import { berlin } from "../../kit/app/zones.ts";
import { createWriter, T0 } from "../../kit/log/log.ts";

const HOUR = 3_600_000;
const entriesAt = (...hours: readonly number[]) => {
  const write = createWriter();
  const facts = hours.map((hour) =>
    write.at(hour * HOUR, { type: "note.added/1", data: { kind: "note", text: "Seen" } }),
  );
  return timeline(facts)
    .toReversed()
    .map((entry) => ({ entry }));
};

test("each day is named above its newest entry; entries of today come before any name", () => {
  const entries = entriesAt(0, 1, 22, 23, 47);
  const today = (T0 + 47 * HOUR) as Instant;
  const named = (now: Instant | null) => [...dayStarts(entries, 0, now).values()];
  expect(named(today)).toEqual(["2026-11-22", "2026-11-21"]);
  expect(named(null)).toEqual(["2026-11-23", "2026-11-22", "2026-11-21"]);
  expect([...dayStarts(entries, 0, today).keys()][0]).toBe(entries[1]?.entry.fact.id);
});

test("a log of today names no day", () => expect(dayStarts(entriesAt(0, 1, 2), 0, T0).size).toBe(0));

test("an old log of one day names it", () =>
  expect([...dayStarts(entriesAt(0, 1), 0, (T0 + 72 * HOUR) as Instant).values()]).toEqual(["2026-11-21"]));

test("whoever reads from the top knows the day of each entry", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.integer({ min: -50, max: 2_000 })), fc.boolean(), async (hours, isToday) => {
      const entries = entriesAt(...hours);
      const today = isToday ? T0 : null;
      const starts = dayStarts(entries, berlin, today);
      let day = today === null ? "" : calendarDay(today, berlin);
      for (const { entry } of entries) {
        day = starts.get(entry.fact.id as FactId) ?? day;
        expect(day).toBe(calendarDay(entry.fact.at, berlin));
      }
    }),
  );
});
