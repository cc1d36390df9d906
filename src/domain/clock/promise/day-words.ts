// The day that is named beside a time: a date, a weekday, "tomorrow".

import { civilDate, epochDay } from "../../text/calendar.ts";

/** The days that the words may mean, in days since 1970, said on `today`; none if there is no such day. */
export type DayOf = (today: number) => readonly number[];

export interface NamedDay {
  /** Null for words that only say which part of the day, and for "tonight", which may end tomorrow. */
  readonly days: DayOf | null;
  readonly isWeekday: boolean;
  /** "morning", "afternoon", "evening", "tonight" or "end" if the words say so. */
  readonly part: string | null;
  readonly to: number;
}

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?";
const year = "(?:,?[ -]*(20[2-9]\\d)(?!\\d| ?(?:Z|UTC|GMT|h)))?";

const iso = /(20\d\d)[-/.](\d\d)[-/.](\d\d)(?!\d)/y;
const digits = /(\d\d?)(?:\/(\d\d?)(?:\/(20\d\d|\d\d))?|\.(\d\d?)\.(20\d\d|\d\d)?|-(\d\d?)-(20\d\d))(?![\d/])/y;
const dayMonth = new RegExp(`(\\d\\d?)(?:st|nd|rd|th)?[ -]*(?:of )?${month}${year}`, "iy");
const monthDay = new RegExp(`${month} *(\\d\\d?)(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d| ?[ap]\\.?m)${year}`, "iy");
const ofThisMonth = /(\d\d?)(?:st|nd|rd|th)\b/iy;
const weekday = /(next )?(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?/iy;
const relative = /(?:(today|later today)|((?:the )?day after tomorrow)|(tomorrow|tmrw))\b/iy;
const part =
  /(?:this |in the )?(?:(morning)|(afternoon)|(evening)|(tonight)|(eod|eob|cob|cop|(?:end|close) of (?:the )?(?:business |working )?(?:day|business|play)))\b/iy;

/** Returns the day named at `from`; null if none is. */
export const dayAt = (text: string, from: number): NamedDay | null => {
  const named = (pattern: RegExp, read: (found: RegExpExecArray) => Partial<NamedDay>): NamedDay | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    return found && { days: null, isWeekday: false, part: null, ...read(found), to: from + found[0].length };
  };
  return (
    named(iso, ([, y, m, d]) => ({ days: () => dated(Number(y), Number(m), Number(d)) })) ??
    named(dayMonth, ([, d, m, y]) => ({ days: ofMonth(monthOf(m), Number(d), y) })) ??
    named(monthDay, ([, m, d, y]) => ({ days: ofMonth(monthOf(m), Number(d), y) })) ??
    named(digits, ([, a, b, y, b2, y2, b3, y3]) => {
      const [one, two, of] = [Number(a), Number(b ?? b2 ?? b3), y ?? y2 ?? y3];
      const dayFirst = ofMonth(two, one, of);
      // With full stops the day comes first; else it may be either way round.
      if (b === undefined || one === two) return { days: dayFirst };
      const monthFirst = ofMonth(one, two, of);
      return { days: (today) => [...dayFirst(today), ...monthFirst(today)] };
    }) ??
    named(ofThisMonth, ([, d]) => ({ days: nearestOfMonth(Number(d)) })) ??
    named(weekday, ([, next, name = ""]) => ({ days: onWeekday(name, next !== undefined), isWeekday: true })) ??
    named(relative, ([, , after, tomorrow]) => ({ days: (today) => [today + (after ? 2 : tomorrow ? 1 : 0)] })) ??
    named(part, ([, ...parts]) => ({
      part: ["morning", "afternoon", "evening", "tonight", "end"][parts.findIndex(Boolean)] ?? null,
    }))
  );
};

/** True for a word that begins the name of a day. */
export const isDayWord = (word: string): boolean => dayAt(word, 0) !== null || monthOf(word) > 0;

const monthOf = (name = ""): number =>
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(name)
    ? "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1
    : 0;

const dated = (y: number, m: number, d: number): readonly number[] => {
  const day = epochDay(y, m, d);
  const [, sameMonth, sameDay] = civilDate(day);
  return sameMonth === m && sameDay === d ? [day] : [];
};

const nearestOfMonth =
  (d: number): DayOf =>
  (today) => {
    const [y, m] = civilDate(today);
    return nearestTo(today, [...dated(y, m - 1, d), ...dated(y, m, d), ...dated(m < 12 ? y : y + 1, (m % 12) + 1, d)]);
  };

const nearestTo = (today: number, days: readonly number[]): readonly number[] =>
  [...days].sort((a, b) => Math.abs(a - today) - Math.abs(b - today)).slice(0, 1);

// Without a year, the nearest such day.
const ofMonth =
  (m: number, d: number, y: string | undefined): DayOf =>
  (today) => {
    if (y !== undefined) return dated(Number(y) + (y.length < 4 ? 2000 : 0), m, d);
    const [now] = civilDate(today);
    return nearestTo(
      today,
      [now - 1, now, now + 1].flatMap((one) => dated(one, m, d)),
    );
  };

const onWeekday =
  (name: string, isNext: boolean): DayOf =>
  (today) => {
    // 1970-01-01 was a Thursday.
    const wanted = "thufrisatsunmontuewed".indexOf(name.slice(0, 3).toLowerCase()) / 3;
    const ahead = (((wanted - today) % 7) + 7) % 7;
    return isNext ? [today + ahead, today + ahead + 7].filter((day) => day > today) : [today + ahead];
  };
