// When an edited text promises the next update: the logged time must match what people read.

import type { Instant } from "../fact/ids.ts";
import { DAY_MS, MINUTE_MS } from "../text/durations.ts";
import { firstFromWall, fromWall, toWall, type Zone } from "../text/zone.ts";

export type PromisedTime =
  | { readonly type: "promised"; readonly at: Instant }
  /** The time in the text has passed: nobody can keep it any more. */
  | { readonly type: "passed"; readonly at: Instant }
  | { readonly type: "none" };

export interface PromiseMoment {
  readonly now: Instant;
  /** The zone of any time in the text that doesn't name one. */
  readonly zone: Zone;
  /** The time the text was filled with; null if it had none. */
  readonly filledAt: Instant | null;
}

const DAY_MIN = 1440;

/**
 * Returns the time that the text gives for the next update. What follows "next update" (contact, statement) counts: a
 * clock time within 12 h either way, "tomorrow" with a clock time, or "in 30 min". The time the text was filled with
 * counts there too, and in a text without those words wherever it still appears. Any other time promises nothing.
 */
export const promisedTime = (text: string, moment: PromiseMoment): PromisedTime => {
  const places = placesOf(text);
  for (const place of places) {
    const at = timeIn(place, moment);
    if (at !== null) return at > moment.now ? { type: "promised", at } : { type: "passed", at };
  }
  const { filledAt } = moment;
  if (places.length > 0 || filledAt === null) return { type: "none" };
  const stands = clocksIn(text, moment.zone).some((clock) => isFilled(clock, moment));
  if (!stands) return { type: "none" };
  return filledAt > moment.now ? { type: "promised", at: filledAt } : { type: "passed", at: filledAt };
};

const label = /\bnext\s+(?:\p{L}+\s+)?(?:update|contact|statement|message|report|status)\b/iu;
const again = /\b(?:write|report|update you|hear from us|be back)\s+(?:again\s+)?(?:at|by|in|tomorrow)\b/iu;

// The end of a sentence, which "4:50 a.m. UTC" isn't.
const sentenceEnd = /(?<=[.?!])(?<![AaPp]\.[Mm]\.)\s+(?=\p{Lu})/u;

// What follows the label in its sentence, then the whole sentence; if nothing follows it, the sentence and then the
// next one. Another sentence on the line may say since when something has been broken.
const placesOf = (text: string): readonly string[] => {
  const lines = text.split(/\n|\|/).flatMap((line) => line.split(sentenceEnd));
  return lines.flatMap((line, index) => {
    const found = label.exec(line) ?? again.exec(line);
    if (!found) return [];
    const after = line.slice(found.index + (label.test(line) ? found[0].length : 0));
    return /\p{L}|\d/u.test(after) ? [after, line] : [line, lines[index + 1] ?? ""];
  });
};

interface Clock {
  /** Minutes since midnight on the wall clock of its zone. */
  readonly minutes: number;
  readonly zone: Zone;
}

const clockPattern =
  /(?<![\d:.])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?![\d:])(?:\s*([ap])\.?m\b\.?)?(?:\s*(?:UTC|GMT|Z\b)(?:\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?)?)?/giu;

const clocksIn = (text: string, zone: Zone): readonly Clock[] =>
  [...text.matchAll(clockPattern)].map(([all, hours, minutes, half, sign, east = "0", eastMinutes = "0"]) => {
    const named = /utc|gmt|z/i.test(all);
    const offset = Number(east) * 60 + Number(eastMinutes);
    const own = named ? (sign && sign !== "+" ? -offset : offset) : zone;
    const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === "p" ? 12 : 0) : Number(hours);
    return { minutes: hour * 60 + Number(minutes), zone: own };
  });

const timeIn = (place: string, moment: PromiseMoment): Instant | null => {
  const clocks = clocksIn(place, moment.zone);
  const [clock] = clocks;
  if (!clock) return lengthIn(place, moment.now);
  if (clocks.some((one) => isFilled(one, moment))) return moment.filledAt;
  return nearest(clock, moment.now, /\btomorrow\b/i.test(place));
};

// A time that the wall clock shows twice means the next of the two; a skipped time falls that long after the change.
const nearest = ({ minutes, zone }: Clock, now: Instant, isTomorrow: boolean): Instant => {
  const today = Math.floor(toWall(now, zone) / DAY_MS);
  const at = (day: number): number => (today + day) * DAY_MS + minutes * MINUTE_MS;
  if (isTomorrow) return firstFromWall(at(1), zone);
  const minute = Math.floor(now / MINUTE_MS) * MINUTE_MS;
  const shown = [-1, 0, 1].flatMap((day) => {
    const found = fromWall(at(day), zone);
    return found.length > 0 ? found : [firstFromWall(at(day), zone)];
  });
  const ahead = shown.find((one) => one > minute && one - minute <= DAY_MS / 2);
  return ahead ?? shown.reduce((a, b) => (Math.abs(b - minute) < Math.abs(a - minute) ? b : a));
};

const isFilled = ({ minutes, zone }: Clock, { filledAt }: PromiseMoment): boolean =>
  filledAt !== null && mod(Math.floor(toWall(filledAt, zone) / MINUTE_MS)) === minutes;

// "in 30 min", "in 1 h 30 min", counted from the moment it is sent and promised on the full minute.
const lengthIn = (place: string, now: Instant): Instant | null => {
  const found = /\bin\s+(?:(\d{1,2})\s*h(?:ours?|rs?)?\b)?\s*(?:(\d{1,3})\s*m(?:in(?:utes?)?)?\b)?/i.exec(place);
  const minutes = Number(found?.[1] ?? 0) * 60 + Number(found?.[2] ?? 0);
  return minutes === 0 ? null : (((Math.floor(now / MINUTE_MS) + minutes) * MINUTE_MS) as Instant);
};

const mod = (minutes: number): number => ((minutes % DAY_MIN) + DAY_MIN) % DAY_MIN;
