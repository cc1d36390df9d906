// The instants that a named time may mean.

import type { Instant } from "../../fact/ids.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../text/durations.ts";
import { firstFromWall, fromWall, toWall, type Zone } from "../../text/zone.ts";
import type { PromiseMoment } from "./promise-moment.ts";
import type { TimeMention } from "./time-mentions.ts";
import type { ZoneMeaning } from "./zone-meanings.ts";

export interface MeantTime {
  readonly at: Instant;
  /** The place (`ZonePlace`) or the name of the zone that gives it this meaning; null if that isn't what differs. */
  readonly name: string | null;
}

export interface MentionTimes {
  /** What it may mean; empty if there is no such time. */
  readonly times: readonly MeantTime[];
  /** True if it means exactly one of these. */
  readonly isSure: boolean;
}

/** A time that passed longer ago, with no day beside it, may be meant for the next day. */
const LONG_PAST_MS = 6 * HOUR_MS;

/** A time with neither "am" nor "pm" is meant for the next time that a clock with twelve hours shows it, if it's soon. */
const SOON_MS = 3 * HOUR_MS;

/** This close to the minute of an hour, the same minute of the next hour may be meant. */
const CLOSE_MS = 5 * MINUTE_MS;

/** Hours offered for a part of a day. */
const hours: Readonly<Record<string, number>> = { afternoon: 13, evening: 18, tonight: 20, end: 16 };

/** Returns every instant that a mention may mean when it is read at `moment`. */
export const mentionTimes = (mention: TimeMention, moment: PromiseMoment): MentionTimes => {
  const { clock, lengths, zone, part, isLoose } = mention;
  const { now } = moment;
  if (lengths) {
    const minute = Math.floor(now / MINUTE_MS);
    const { times, isSure } = sureIfOne(
      lengths.map((minutes) => ((minute + minutes) * MINUTE_MS) as Instant).map(unnamed),
    );
    return { times, isSure: isSure && !isLoose };
  }
  if (mention.minute !== null) {
    const next = nextMinute(mention.minute, moment);
    return isLoose || next - now < CLOSE_MS
      ? { times: [next, (next + HOUR_MS) as Instant].map(unnamed), isSure: false }
      : sureIfOne([unnamed(next)]);
  }
  if (!clock) {
    const first = hours[part ?? ""] ?? 9;
    const days = daysOf(mention, moment.zone, now) ?? [todayIn(moment.zone, now)];
    const times = days.flatMap((day) => [0, 1, 2].map((more) => onDay(day, (first + more) * 60, moment.zone, now)));
    return { times: times.map(unnamed), isSure: false };
  }
  const meanings: readonly ZoneMeaning[] =
    zone && zone.meanings.length > 0 ? zone.meanings : [{ name: null, zone: moment.zone }];
  const read = meanings.map((meaning) => inZone(mention, meaning, moment));
  const times = read.flatMap((one) => one.times);
  return { times, isSure: read.length === 1 && read[0]?.isSure === true && zone?.meanings.length !== 0 };
};

const nextMinute = (minute: number, { now, zone }: PromiseMoment): Instant => {
  const shown = minuteOf(now, zone) % 60;
  const ahead = (minute - shown + 60) % 60 || 60;
  return ((Math.floor(now / MINUTE_MS) + ahead) * MINUTE_MS) as Instant;
};

const unnamed = (at: Instant): MeantTime => ({ at, name: null });

const sureIfOne = (times: readonly MeantTime[]): MentionTimes => ({ times, isSure: times.length === 1 });

// A name that is right for half of the year, said in the other half, is often meant as the clock on the wall.
const inZone = (mention: TimeMention, { name, zone, season }: ZoneMeaning, moment: PromiseMoment): MentionTimes => {
  const read = (one: Zone, as: string | null): MentionTimes => {
    const { times, isSure } = clockTimes(mention, one, moment);
    return { times: times.map((at) => ({ at, name: as })), isSure };
  };
  if (!season) return read(zone, name);
  const [literal, meant] = [read(zone, name), read(season.zone, season.other)];
  return literal.times[0]?.at === meant.times[0]?.at
    ? read(zone, null)
    : { times: [...literal.times, ...meant.times], isSure: false };
};

interface ClockTimes {
  readonly times: readonly Instant[];
  readonly isSure: boolean;
}

const clockTimes = (mention: TimeMention, zone: Zone, moment: PromiseMoment): ClockTimes => {
  const { clock, part } = mention;
  if (!clock) return { times: [], isSure: false };
  if (clock.also !== null) {
    const read = [clock.minutes, clock.also].map((minutes) =>
      clockTimes({ ...mention, clock: { ...clock, minutes, also: null } }, zone, moment),
    );
    return { times: read.flatMap(({ times }) => times), isSure: false };
  }
  const { now, filledAt } = moment;
  const days = daysOf(mention, zone, now);
  const all = readings(clock.minutes, clock.isHalf && (days === null || clock.isBare), part);
  if (days) {
    // The midnight of a day may be the one before it or the one after.
    const minutes = clock.minutes === 1440 ? [0, 1440] : all;
    return sureIfOnly(days.flatMap((day) => minutes.map((one) => onDay(day, one, zone, now))));
  }
  if (filledAt !== null && all.includes(minuteOf(filledAt, zone))) return { times: [filledAt], isSure: true };
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const next = all.map((one) => nextShown(one, zone, minute));
  if (clock.minutes === 1440) return { times: next, isSure: true };
  const near = nearest(all[0] ?? 0, zone, minute);
  if (near > minute) {
    // Both clocks agree if the next hand to come there is that of the clock with 24 hours.
    const [first = near, second = first] = next;
    return second < first ? { times: [second, first], isSure: false } : { times: [first], isSure: true };
  }
  // "At 3", said in the early afternoon, by whoever reads the clock on the wall.
  const sooner = next[1];
  if (!mention.zone && sooner && sooner - minute <= SOON_MS) return { times: [sooner], isSure: true };
  const isOver = minute - near <= (all.length > 1 ? HOUR_MS : LONG_PAST_MS);
  return isOver ? { times: [near], isSure: true } : { times: next, isSure: false };
};

const sureIfOnly = (times: readonly Instant[]): ClockTimes => ({ times, isSure: times.length === 1 });

/** The minutes of the day that it may be: "4" in the afternoon is 16:00. */
const readings = (minutes: number, isHalf: boolean, part: string | null): readonly number[] => {
  if (!isHalf) return [minutes];
  const [early, late] = [minutes % 720, (minutes % 720) + 720];
  if (part === "morning") return [early];
  if (part === "afternoon" || part === "evening" || (part === "tonight" && early >= 300)) return [late];
  return [minutes, minutes < 720 ? late : early];
};

const daysOf = ({ days, weekday }: TimeMention, zone: Zone, now: Instant): readonly number[] | null => {
  const today = todayIn(zone, now);
  const [dates, weekdays] = [days?.(today) ?? null, weekday?.(today) ?? null];
  if (!dates || !weekdays) return dates ?? weekdays;
  const same = dates.filter((day) => weekdays.some((one) => (day - one) % 7 === 0));
  return same.length > 0 || dates.length === 0 ? same : [...dates, ...weekdays];
};

const todayIn = (zone: Zone, now: Instant): number => Math.floor(toWall(now, zone) / DAY_MS);

// A time that the wall clock shows twice means the next of the two; a skipped time falls that long after the change.
const shown = (day: number, minutes: number, zone: Zone): readonly Instant[] => {
  const wall = day * DAY_MS + minutes * MINUTE_MS;
  const found = fromWall(wall, zone);
  return found.length > 0 ? found : [firstFromWall(wall, zone)];
};

const onDay = (day: number, minutes: number, zone: Zone, now: Instant): Instant => {
  const both = shown(day, minutes, zone);
  return both.find((at) => at > now) ?? both.at(-1) ?? now;
};

const around = (minutes: number, zone: Zone, minute: number): readonly Instant[] =>
  [-1, 0, 1, 2].flatMap((day) => shown(todayIn(zone, minute as Instant) + day, minutes, zone));

const nextShown = (minutes: number, zone: Zone, minute: number): Instant =>
  around(minutes, zone, minute).find((at) => at > minute) ?? (minute as Instant);

const nearest = (minutes: number, zone: Zone, minute: number): Instant => {
  const near = around(minutes, zone, minute);
  const ahead = near.find((at) => at > minute && at - minute <= DAY_MS / 2);
  return ahead ?? near.reduce((a, b) => (Math.abs(b - minute) < Math.abs(a - minute) ? b : a));
};

const minuteOf = (at: Instant, zone: Zone): number => {
  const minutes = Math.floor(toWall(at, zone) / MINUTE_MS) % 1440;
  return minutes < 0 ? minutes + 1440 : minutes;
};
