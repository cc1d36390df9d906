// Times as people read them. Arithmetic only: instants and zones are passed in as data.

import type { Instant } from "../fact/ids.ts";
import { DAY_MS, MINUTE_MS } from "./durations.ts";
import { toWall, type Zone, type ZoneMinutes, zoneAt } from "./zone.ts";

/** Returns the zone as printed beside every time: "UTC", "UTC+2", "UTC-3:30". */
export const zoneName = (zone: ZoneMinutes): string => {
  if (zone === 0) return "UTC";
  const minutes = Math.abs(zone) % 60;
  const hours = Math.floor(Math.abs(zone) / 60);
  return `UTC${zone < 0 ? "-" : "+"}${hours}${minutes ? `:${two(minutes)}` : ""}`;
};

/** Returns the clock time with its zone, e.g. "03:31 UTC". */
export const clockTime = (at: Instant, zone: Zone): string => {
  const minutes = Math.floor(toWall(at, zone) / MINUTE_MS);
  return `${two(mod(Math.floor(minutes / 60), 24))}:${two(mod(minutes, 60))} ${zoneName(zoneAt(zone, at))}`;
};

/** Returns the clock time to the second with its zone, e.g. "03:31:07 UTC". */
export const clockTimeWithSeconds = (at: Instant, zone: Zone): string =>
  `${isoStamp(at, zone).slice(11, 19)} ${zoneName(zoneAt(zone, at))}`;

/** Returns the calendar day, e.g. "2026-11-21". */
export const calendarDay = (at: Instant, zone: Zone): string => {
  const [year, month, day] = civilDate(Math.floor(toWall(at, zone) / DAY_MS));
  return `${year}-${two(month)}-${two(day)}`;
};

/** Returns the ISO 8601 stamp to the second, "2026-11-21T03:02:11Z" or "…+02:00". */
export const isoStamp = (at: Instant, zone: Zone): string => {
  const east = zoneAt(zone, at);
  const seconds = mod(Math.floor(toWall(at, east) / 1000), 86_400);
  const time = `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  const sign = east < 0 ? "-" : "+";
  const offset = east === 0 ? "Z" : `${sign}${two(Math.floor(Math.abs(east) / 60))}:${two(Math.abs(east) % 60)}`;
  return `${calendarDay(at, zone)}T${time}${offset}`;
};

/** Returns a running time: "0:41", "12:05", "1:02:11". Negative times count as 0:00. */
export const runningTime = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${hours ? two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
};

/** Returns a signed log offset, "+00:00:41". */
export const logOffset = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const sign = ms < 0 && seconds > 0 ? "-" : "+";
  return `${sign}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** Returns a length of time in words: "under 1 min", "41 min", "2 h", "1 h 5 min", "3 d". */
export const lengthInWords = (ms: number): string => {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE_MS);
  if (minutes < 1) return "under 1 min";
  if (minutes < 60) return `${minutes} min`;
  if (minutes % 1440 === 0) return `${minutes / 1440} d`;
  const hours = Math.floor(minutes / 60);
  return minutes % 60 ? `${hours} h ${minutes % 60} min` : `${hours} h`;
};

/** Returns how far a clock was set, either way, to the nearest minute: an hour's change is rarely exact to the ms. */
export const jumpInWords = (byMs: number): string => lengthInWords(Math.abs(byMs) + MINUTE_MS / 2);

/** Returns how one clock compares with another, whose name is to follow: "45 s behind", "8 min ahead of". */
export const clockInWords = (aheadMs: number): string =>
  `${differenceInWords(aheadMs)} ${aheadMs < 0 ? "behind" : "ahead of"}`;

/** Returns the difference between two clocks, either way: "45 s", "8 min", "1 h 2 min". */
export const differenceInWords = (ms: number): string => {
  const seconds = Math.round(Math.abs(ms) / 1000);
  return seconds < 100 ? `${seconds} s` : lengthInWords(seconds * 1000 + MINUTE_MS / 2);
};

// A second less than a minute: the moment shown may be a second older than the tap that set the time.
const ROUND_UP_MS = 58_999;

/** Returns the time left in words, rounded up to full minutes: 14:10 is "15 min". */
export const leftRoundedUp = (ms: number): string => lengthInWords(ms + ROUND_UP_MS);

const two = (value: number): string => String(value).padStart(2, "0");
const mod = (value: number, by: number): number => ((value % by) + by) % by;

// Days since 1970-01-01 to year, month, day in the Gregorian calendar (era arithmetic of 400 years).
const civilDate = (epochDays: number): readonly [year: number, month: number, day: number] => {
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
