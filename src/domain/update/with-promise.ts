// Puts a time into a text where it speaks of its next update, so that the clock and the readers have the same one.

import type { PromiseMoment } from "../clock/promise/promise-moment.ts";
import type { PromisePlace } from "../clock/promise/promise-places.ts";
import { type ReadPromise, readPromise } from "../clock/promise/read-promise.ts";
import { promisedTime } from "../clock/promised-time.ts";
import type { Instant } from "../fact/ids.ts";
import { calendarDay } from "../text/calendar.ts";
import { clockTime } from "../text/clock-face.ts";
import { DAY_MS } from "../text/durations.ts";
import { dayAndTime } from "../text/time-left.ts";
import { nextUpdateWords } from "../words/next-update-words.ts";

// Words that go with a length or a span of time, and with no time of day.
const counted =
  /(?:\b(?:in|within|every|between|from|about|around|roughly|approximately|under|(?:less|more|earlier) than|not|before|no|the|next|on)\s+|(?<![\d:.])\d\d?\s*(?:-|–|to)\s*)+$/i;

// As many characters before a time may go with it.
const REACH = 60;

/**
 * Returns the text with this time in place of the words that promised another or none; at its end if it doesn't speak of
 * an update. `isOneLine` for a text that has no lines.
 */
export const withPromise = (text: string, at: Instant, moment: PromiseMoment, isOneLine = false): string => {
  // A time far ahead needs its day, even if that is today: without it the nearer one is meant.
  const isFar = at - moment.now >= DAY_MS / 2;
  const time = isFar ? `${calendarDay(at, moment.zone)} ${clockTime(at, moment.zone)}` : dayAndTime(at, moment);
  const read = readPromise(text, moment);
  const tries = [replaced(text, read, time), filledIn(text, read, time)];
  return tries.find((one) => one !== null && isPromised(one, at, moment)) ?? appended(text, time, isOneLine);
};

const isPromised = (text: string, at: Instant, moment: PromiseMoment): boolean => {
  const promise = promisedTime(text, moment);
  return promise.type === "promised" && promise.at === at;
};

// All that is said of one update, from its first time to its last, becomes the one time.
const replaced = (text: string, { mentions }: ReadPromise, time: string): string | null => {
  const its = mentions.filter(({ isIts }) => isIts);
  const places = [...new Set(its.map(({ place }) => place))].reverse();
  if (places.length === 0) return null;
  return places.reduce((written, place) => {
    const here = its.filter((one) => one.place === place).map(({ mention }) => mention);
    const [first, last] = [here[0]?.from ?? 0, here.at(-1)?.to ?? 0];
    const near = Math.max(0, first - REACH);
    const before = written.slice(0, near) + written.slice(near, first).replace(counted, "");
    const isNo = isAfterNo(text, place);
    const isCounted = before.length < first && !/[:*_(|-]\s*$/.test(before);
    const inside = written.slice(first, last);
    const after = written.slice(last);
    const closes = inside.includes("(") && !inside.includes(")") ? /^[^\n)]*\)/.exec(after)?.[0].length : 0;
    // "Monday." and "4 p.m." end the sentence, too.
    const stop = inside.endsWith(".") && !/^ *[a-z\d(]/.test(after) ? "." : "";
    return (
      before +
      (isNo ? nextUpdateWords.until(time) : isCounted ? nextUpdateWords.at(time) : time) +
      stop +
      after.slice(closes)
    );
  }, text);
};

// "Next update: none planned." names the update and gives no time.
const filledIn = (text: string, { places, mentions }: ReadPromise, time: string): string | null => {
  // A time that may be that of something else is no reason to take its words away.
  if (mentions.length > 0) return null;
  const place = places.find(({ isNamed }) => isNamed);
  if (!place || isAfterNo(text, place)) return null;
  const rest = text.slice(place.to, lineEnd(text, place)).trimEnd();
  const [marks = ""] = /^[\s:*_`~-]*/.exec(rest) ?? [];
  const [stop = ""] = /[.;!]$/.exec(rest) ?? [];
  const written = marks.includes(":") ? time : nextUpdateWords.at(time);
  return `${text.slice(0, place.to)}${marks.trimEnd()} ${written}${stop}${text.slice(place.to + rest.length)}`;
};

/** "No further updates" is no place to put one, "no further updates until 03:30 UTC" is. */
const isAfterNo = (text: string, { from }: PromisePlace): boolean =>
  /\bno $/i.test(text.slice(Math.max(0, from - 4), from));

const lineEnd = (text: string, { to, end }: PromisePlace): number => {
  const length = text.slice(to, end).search(/[\n|]/);
  return length < 0 ? end : to + length;
};

const appended = (text: string, time: string, isOneLine: boolean): string => {
  const written = text.trimEnd();
  const line = nextUpdateWords.line(time);
  if (!isOneLine) return `${written}\n${line}`;
  return written.includes("|") ? `${written} | ${line}` : `${written.replace(/[^.!?]$/, "$&.")} ${line}`;
};
