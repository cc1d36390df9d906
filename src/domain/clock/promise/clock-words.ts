// A time of day: with 12 or 24 hours, with or without minutes, as the forces and the airlines write it, or in words.

import { hourWords, numberOf, numberWords } from "./number-words.ts";

export interface NamedClock {
  /** Minutes since midnight; 1440 is the midnight that ends the day. */
  readonly minutes: number;
  /** True if it may be twelve hours later: it says neither "am" nor "pm", and isn't written as one of 24 hours. */
  readonly isHalf: boolean;
  /** True for an hour alone. */
  readonly isBare: boolean;
  /** What it means to others: "half six" is 6:30 to some and 5:30 to some; null if it means one thing. */
  readonly also: number | null;
  readonly to: number;
}

const withMinutes =
  /([01]?\d|2[0-4])[:.h]([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?![:\d]|\.\d| ?%)(?: ?(?:hrs?|hours?|h)\b)?(?: ?([ap])\.?m\b\.?)?/iy;
const hourOfTwelve = /(\d\d?) ?([ap])\.?m\b\.?/iy;
const military =
  /([01]\d|2[0-4])([0-5]\d)(?= ?(?:(Z|UTC|GMT|hrs?|hours|h|[ECMP][SD]?T|CES?T)\b)?)(?!\d)(?: ?(?:hrs?|hours|h)\b)?/iy;
const hourAlone =
  /(\d\d?)(?: ?(?:h(?:rs|ours)?|o'clock))?(?= *(?:[,.;)!?/]? *$|[,;)!?/]|\. |\.?\n|UTC|GMT|Z\b|[A-Z]{2,4}\b|today|tomorrow|tonight|on\b|in the|this|sharp|or\b|at the latest))/iy;
const words = /(?:12 ?)?(noon|midday)\b|(?:12 ?)?midnight\b/iy;
const past = new RegExp(
  String.raw`(half|a? ?quarter|\d\d?|${numberWords})(?: ?min(?:ute)?s?)? (past|after|to|before) (\d\d?|${hourWords})(?: ?([ap])\.?m\b\.?)?(?![\p{L}\d:])`,
  "iuy",
);
const halfOf = new RegExp(
  String.raw`half[ -](\d\d?|${hourWords})(?![\p{L}\d:'-]| (?:hours?|hrs?|minutes?|mins?|of|an?|days?)\b)`,
  "iuy",
);
const spelled = new RegExp(
  String.raw`(${hourWords})(?:[ -](oh[ -]five|five|ten|fifteen|twenty(?:[ -]five)?|thirty(?:[ -]five)?|forty(?:[ -]five)?|fifty(?:[ -]five)?))?( ?o'clock)?(?: ?([ap])\.?m\b\.?)?(?![\p{L}\d'-])`,
  "iuy",
);
const standsAlone =
  /^ *(?:[,.;)!?/]? *$|[,;)!?/]|\. |\.?\n|UTC|GMT|Z\b|[A-Z]{3,4}\b|today|tomorrow|tonight|on\b|in the|this|sharp|or\b|at the latest)/;

const afterPreposition = /(?:\b(?:at|by|nlt|than|around|about|before|until)|[@~]) *$/i;
const afterLabel = /(?:\b(?:at|by|nlt|than|around|about|before|until|upd(?:ate)?)|[@~:T]|- ) *$/i;

/** Returns the time of day at `from`; null if there is none. */
export const clockAt = (text: string, from: number): NamedClock | null => {
  const before = text.slice(Math.max(0, from - 12), from);
  const named = (
    pattern: RegExp,
    read: (found: RegExpExecArray) => (Pick<NamedClock, "minutes" | "isHalf"> & Partial<NamedClock>) | null,
  ): NamedClock | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const clock = found && read(found);
    return (
      clock && {
        isBare: pattern === hourAlone || pattern === spelled,
        also: null,
        ...clock,
        to: from + found[0].length,
      }
    );
  };
  return (
    named(words, ([, noon]) => ({ minutes: noon ? 720 : 1440, isHalf: false })) ??
    named(past, ([, part = "", way = "", hour = "", half]) => {
      const length = /half/i.test(part) ? 30 : /quarter/i.test(part) ? 15 : numberOf(part);
      if (length === 0 || length > 45) return null;
      // "Two to three hours" is a span.
      if (!/half|quarter/i.test(part) && !afterLabel.test(before)) return null;
      const minutes = (numberOf(hour) % 24) * 60 + (/to|before/i.test(way) ? -length : length);
      return half
        ? { minutes: (((minutes + 720) % 720) + (/p/i.test(half) ? 720 : 0)) % 1440, isHalf: false }
        : { minutes: (minutes + 1440) % 1440, isHalf: numberOf(hour) < 13 };
    }) ??
    named(halfOf, ([, hour = ""]) => {
      const minutes = (numberOf(hour) % 24) * 60;
      return { minutes: minutes + 30, also: (minutes + 1410) % 1440, isHalf: numberOf(hour) < 13 };
    }) ??
    named(spelled, ([all, hour = "", minutes = "", oclock, half]) => {
      const isPlain = minutes === "" && !oclock && !half;
      if (isPlain && !(afterPreposition.test(before) && standsAlone.test(text.slice(from + all.length)))) return null;
      if (minutes !== "" && !half && !afterLabel.test(before)) return null;
      return timeOf(String(numberOf(hour)), String(/^oh/i.test(minutes) ? 5 : numberOf(minutes)), half, true);
    }) ??
    named(withMinutes, ([all, hour = "", minutes = "", half]) =>
      /^\dh/.test(all) && !afterPreposition.test(before) && !/^ *(?:UTC|GMT|Z\b)/.test(text.slice(from + all.length))
        ? null
        : timeOf(hour, minutes, half, /^[1-9]\D|^1[01]/.test(all)),
    ) ??
    named(hourOfTwelve, ([, hour = "", half]) => timeOf(hour, "0", half, false)) ??
    named(military, ([, hour = "", minutes = "", zone]) =>
      zone || afterLabel.test(before) ? timeOf(hour, minutes, undefined, false) : null,
    ) ??
    named(hourAlone, ([all, hour = ""]) =>
      afterPreposition.test(before) ||
      /o'/.test(all) ||
      /^ *(?:UTC|GMT|Z\b|in the )/.test(text.slice(from + all.length, from + all.length + 9))
        ? timeOf(hour, "0", undefined, hour.length === 1 || Number(hour) < 13)
        : null,
    )
  );
};

const timeOf = (
  hour: string,
  minutes: string,
  half: string | undefined,
  isHalf: boolean,
): Pick<NamedClock, "minutes" | "isHalf"> | null => {
  const hours = Number(hour);
  const at = Number(minutes);
  if (hours > 24 || (hours === 24 && at > 0)) return null;
  if (!half || hours > 12) return { minutes: hours * 60 + at, isHalf: isHalf && hours > 0 && hours < 13 };
  return { minutes: ((hours % 12) + (/p/i.test(half) ? 12 : 0)) * 60 + at, isHalf: false };
};
