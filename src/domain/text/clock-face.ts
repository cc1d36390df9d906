// Times as people read them. Arithmetic only: instants and zones are passed in as data.

import type { Instant } from "../fact/ids.ts";
import { MINUTE_MS } from "./durations.ts";
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
  `${timeOfDay(toWall(at, zone))} ${zoneName(zoneAt(zone, at))}`;

/** Returns the time of day of a wall clock's ms, "03:02:11". */
export const timeOfDay = (wallMs: number): string => {
  const seconds = mod(Math.floor(wallMs / 1000), 86_400);
  return `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
};

/** Returns a running time: "0:41", "12:05", "1:02:11". Negative times count as 0:00. */
export const runningTime = (ms: number): string => {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const hours = Math.floor(seconds / 3600);
  const rest = `${hours ? two(Math.floor(seconds / 60) % 60) : Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return hours ? `${hours}:${rest}` : rest;
};

/** Returns a length of time in words: "under 1 min", "41 min", "2 h", "1 h 5 min", "3 d", "40 d 2 h". */
export const lengthInWords = (ms: number): string => {
  const minutes = Math.floor(Math.max(0, ms) / MINUTE_MS);
  if (minutes < 1) return "under 1 min";
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  // Nobody counts in hundreds of hours.
  return hours < 72 && minutes % 1440
    ? `${hours} h${minutes % 60 ? ` ${minutes % 60} min` : ""}`
    : `${Math.floor(hours / 24)} d${hours % 24 ? ` ${hours % 24} h` : ""}`;
};

// A second less than a minute: the moment shown may be a second older than the tap that set the time.
const ROUND_UP_MS = 58_999;

/** Returns the time left in words, rounded up to full minutes: 14:10 is "15 min". */
export const leftRoundedUp = (ms: number): string => lengthInWords(ms + ROUND_UP_MS);

/** Returns a number with at least two digits. */
export const two = (value: number): string => String(value).padStart(2, "0");
const mod = (value: number, by: number): number => ((value % by) + by) % by;
