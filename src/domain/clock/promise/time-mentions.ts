// The times that a stretch of text names: a clock with the day and the zone beside it, a day alone, a length from now.

import { clockAt, type NamedClock } from "./clock-words.ts";
import { type DayOf, dayAt } from "./day-words.ts";
import { minuteAt } from "./hour-words.ts";
import { lengthAt } from "./length-words.ts";
import { type NamedZone, zoneMeanings } from "./zone-meanings.ts";

export interface TimeMention {
  readonly from: number;
  readonly to: number;
  readonly clock: NamedClock | null;
  readonly zone: NamedZone | null;
  readonly days: DayOf | null;
  readonly weekday: DayOf | null;
  readonly part: string | null;
  /** In minutes from now; null if it isn't a length. */
  readonly lengths: readonly number[] | null;
  /** A minute of the next hour that has it ahead; null if it isn't that. */
  readonly minute: number | null;
  /** True if it leaves open what it counts from, or which hour it is in. */
  readonly isLoose: boolean;
}

const start = /(?<![\p{L}\d#_]|\d[:.,/]|\p{L}-)[\p{L}\d½¼¾]|(?<=\dT)\d/giu;
const glue = /^[\s,()@/T-]*(?:(?:at|on|by|from|the|in|of|before|around|about|this|approx\.?|later)\b[\s,]*)*$/i;

/** Returns what is named between two places of a plain text, in order. */
export const timeMentions = (text: string, from: number, to: number): readonly TimeMention[] => {
  const mentions: TimeMention[] = [];
  start.lastIndex = from;
  for (let found = start.exec(text); found && found.index < to; found = start.exec(text)) {
    const next = mentionAt(text, found.index);
    if (!next) continue;
    const last = mentions.at(-1);
    const joined = last && glue.test(text.slice(last.to, next.from)) ? join(last, next) : null;
    if (joined) mentions.splice(-1, 1, withZone(text, joined));
    else mentions.push(next);
    start.lastIndex = next.to;
  }
  return mentions;
};

const nothing = {
  clock: null,
  zone: null,
  days: null,
  weekday: null,
  part: null,
  lengths: null,
  minute: null,
  isLoose: false,
} as const;

const mentionAt = (text: string, from: number): TimeMention | null => {
  const length = lengthAt(text, from);
  if (length) return { ...nothing, from, to: length.to, lengths: length.minutes, isLoose: length.isLoose };
  const day = dayAt(text, from);
  if (day) {
    const { days, isWeekday, part, to } = day;
    return { ...nothing, from, to, days: isWeekday ? null : days, weekday: isWeekday ? days : null, part };
  }
  const clock = clockAt(text, from);
  if (!clock) {
    const hour = minuteAt(text, from);
    return hour && { ...nothing, from, to: hour.to, minute: hour.minute, isLoose: hour.isLoose };
  }
  const zone = zoneMeanings(text, clock.to, /\dT$/.test(text.slice(Math.max(0, from - 2), from)));
  return { ...nothing, from, to: zone?.to ?? clock.to, clock, zone };
};

// "09:00 on Monday UTC".
const withZone = (text: string, mention: TimeMention): TimeMention => {
  const zone = mention.clock && !mention.zone ? zoneMeanings(text, mention.to, false) : null;
  return zone ? { ...mention, zone, to: zone.to } : mention;
};

// One clock, one date, one weekday, one part of the day, in any order.
const join = (a: TimeMention, b: TimeMention): TimeMention | null => {
  if (
    a.lengths ||
    b.lengths ||
    a.minute !== null ||
    b.minute !== null ||
    (a.clock && b.clock) ||
    (a.days && b.days) ||
    (a.weekday && b.weekday)
  )
    return null;
  if (a.part && b.part) return null;
  return {
    from: a.from,
    to: b.to,
    clock: a.clock ?? b.clock,
    zone: a.zone ?? b.zone,
    days: a.days ?? b.days,
    weekday: a.weekday ?? b.weekday,
    part: a.part ?? b.part,
    lengths: null,
    minute: null,
    isLoose: false,
  };
};
