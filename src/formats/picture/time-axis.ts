// The marks of a time axis: as many as there is room for, at round times of the zone.

import type { Instant } from "../../domain/fact/ids.ts";
import { calendarDay } from "../../domain/text/calendar.ts";
import { clockTime } from "../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";
import { fromWall, toWall, type Zone, zoneAt } from "../../domain/text/zone.ts";

export interface Tick {
  readonly at: Instant;
  readonly label: string;
}

const DAY_MINUTES = 1440;
const steps = [1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720, DAY_MINUTES, 2 * DAY_MINUTES, 7 * DAY_MINUTES] as const;

/** Returns at most `most` ticks and one more, from `from` to `to`; over several days, midnight shows its day. */
export const timeAxis = (from: Instant, to: Instant, zone: Zone, most: number): readonly Tick[] => {
  const stepMs = stepFor((to - from) / MINUTE_MS, most) * MINUTE_MS;
  const days = calendarDay(from, zone) !== calendarDay(to, zone);
  const ticks: Tick[] = [];
  for (const at of roundTimes(from, to, zone, stepMs)) {
    const before = ticks.at(-1);
    // When the clocks change, round times can be closer together than there is room for.
    if (before && at - before.at < stepMs) continue;
    const time = clockTime(at, zone).slice(0, 5);
    ticks.push({ at, label: days && time === "00:00" ? calendarDay(at, zone).slice(5) : time });
  }
  return ticks;
};

const roundTimes = (from: Instant, to: Instant, zone: Zone, stepMs: number): readonly Instant[] => {
  const changeMs = Math.abs(zoneAt(zone, to) - zoneAt(zone, from)) * MINUTE_MS;
  const [first, last] = [toWall(from, zone) - changeMs, toWall(to, zone) + changeMs];
  const found: Instant[] = [];
  for (let wall = Math.ceil(first / stepMs) * stepMs; wall <= last; wall += stepMs) {
    found.push(...fromWall(wall, zone).filter((at) => at >= from && at <= to));
  }
  return found.sort((a, b) => a - b);
};

const stepFor = (minutes: number, most: number): number => {
  const step = steps.find((candidate) => minutes / candidate <= most);
  if (step !== undefined) return step;
  let weeks = 2;
  while (minutes / (weeks * 7 * DAY_MINUTES) > most) weeks *= 2;
  return weeks * 7 * DAY_MINUTES;
};
