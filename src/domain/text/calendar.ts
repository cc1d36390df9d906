// Days and stamps of the calendar, and offsets as a log prints them. Apart from the clock, which the first screen needs.

import type { Instant } from "../fact/ids.ts";
import { timeOfDay, two } from "./clock-face.ts";
import { DAY_MS } from "./durations.ts";
import { toWall, type Zone, zoneAt } from "./zone.ts";

/** Returns the calendar day, e.g. "2026-11-21". */
export const calendarDay = (at: Instant, zone: Zone): string => {
  const [year, month, day] = civilDate(Math.floor(toWall(at, zone) / DAY_MS));
  return `${year}-${two(month)}-${two(day)}`;
};

/** Returns the ISO 8601 stamp to the second, "2026-11-21T03:02:11Z" or "…+02:00". */
export const isoStamp = (at: Instant, zone: Zone): string => {
  const east = zoneAt(zone, at);
  const sign = east < 0 ? "-" : "+";
  const offset = east === 0 ? "Z" : `${sign}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${calendarDay(at, zone)}T${timeOfDay(toWall(at, east))}${offset}`;
};

/** Returns a signed log offset, "+00:00:41". */
export const logOffset = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const sign = ms < 0 && seconds > 0 ? "-" : "+";
  return `${sign}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** Returns the days since 1970-01-01 of a day of the Gregorian calendar; one that doesn't exist counts on. */
export const epochDay = (year: number, month: number, day: number): number => {
  const years = month <= 2 ? year - 1 : year;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + ofYear - 719_468;
};

/** Returns the year, month and day in the Gregorian calendar (era arithmetic of 400 years). */
export const civilDate = (epochDays: number): readonly [year: number, month: number, day: number] => {
  const days = epochDays + 719_468;
  const era = Math.floor(days / 146_097);
  const ofEra = days - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * ofYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return [year + era * 400 + (month <= 2 ? 1 : 0), month, ofYear - Math.floor((153 * shifted + 2) / 5) + 1];
};
