// A length of time, counted from now: "half an hour", "90 min", "1 h 15 min", "30 to 45 minutes", "3 weeks".

import { numberOf, numberWords } from "./number-words.ts";

export interface NamedLength {
  /** Two for a span of lengths. */
  readonly minutes: readonly number[];
  /** True if it may be counted from something else than now. */
  readonly isLoose: boolean;
  readonly to: number;
}

const length = new RegExp(
  String.raw`(?:(\d{1,3}|(?:${numberWords})(?= (?:to|or) )) ?(?:-|to|or) ?)?(?:(\d{1,3}(?:[.,]\d)?|an?|${numberWords}|the|every|each|next) ?-?(?:\(\d{1,3}\) ?)?)?(½|¼|¾|1\/2 |and a half |half(?:[ -]an?)?[ -]|quarter(?:[ -]of an)?[ -]|three[- ]quarters of an )? ?(hours?|hrs?|h|minutes?|mins?|m|'|days?|d|weeks?|wks?|fortnights?)(?![a-z])(?:,? ?(?:and )?(\d\d?) ?m(?:in(?:ute)?s?)?(?![a-z])|(?<=h)([0-5]\d)(?!\d)| and a (half|quarter))?|(half-)?hourly\b`,
  "iy",
);

// What makes it a length after something else, or one that is over.
const ofElse =
  /^ *(?:after|before|past|to (?:\d|the hour)|into|ago|old|late|long|later|from (?!now)|of (?!an?\b)|\d\d?(?![\d:.]))/i;

// "T+30" counts from whatever T is, "+45" from now or from the last update.
const loose =
  /(?:([th]) ?\+ ?|(?<=(?:^|[\s:(])\+ ?))(\d{1,3})(?: ?(hours?|hrs?|h|minutes?|mins?|m|'))?(?![\d:.]\d|\d|[a-z])/iy;

/** Returns the length at `from`; null if there is none. */
export const lengthAt = (text: string, from: number): NamedLength | null => {
  length.lastIndex = from;
  const found = length.exec(text);
  if (!found) return looseAt(text, from);
  const [all, low, whole = "", part = "", unit = "", more, tight, rest, half] = found;
  const to = from + all.length;
  if (ofElse.test(text.slice(to, to + 12))) return null;
  if (unit === "") return { minutes: [half ? 30 : 60], isLoose: false, to };
  const isNumber = /\d/.test(whole);
  if (whole === "" && part === "") return null;
  if (unit.length === 1 && !isNumber && part === "") return null;
  // "14h" after "at", or before a zone, is a clock's; so is "14h30" unless something says that it is counted.
  const before = text.slice(Math.max(0, from - 8), from);
  if (
    /^h$/i.test(unit) &&
    (/\b(?:at|by) *$/i.test(before) || /^ ?(?:UTC|GMT|Z\b|[A-Z]{3,4}\b)/.test(text.slice(to, to + 6)))
  )
    return null;
  if (tight && !/\b(?:in|within|every|next|about) *$/i.test(before) && !/^ from now/i.test(text.slice(to, to + 9)))
    return null;
  // "Next week" is a day of it, "within the next week" a length.
  if (
    /^next$/i.test(whole) &&
    /^[dwf]/i.test(unit) &&
    !/\b(?:in|within) (?:the )?$/i.test(text.slice(Math.max(0, from - 11), from))
  )
    return null;
  // Only "within the hour" is a length.
  if (/^the$/i.test(whole) && !/within *$/i.test(before)) return null;
  const size = sizeOf(unit);
  // "An hour" is one, the "an" of "half an hour" and the "every" of "every half hour" are none.
  const count = isNumber
    ? Number(whole.replace(",", "."))
    : /^an?$|^one$/i.test(whole) && part === ""
      ? 1
      : numberOf(whole) || (part ? 0 : 1);
  const minutes =
    Math.round((count + fractionOf(part)) * size) + Number(more ?? tight ?? 0) + (rest ? fractionOf(rest) * size : 0);
  return { minutes: low === undefined ? [minutes] : [numberOf(low) * size, minutes], isLoose: false, to };
};

const looseAt = (text: string, from: number): NamedLength | null => {
  loose.lastIndex = from;
  const found = loose.exec(text);
  if (!found) return null;
  const [all, mark = "", count = "", unit = ""] = found;
  const size = sizeOf(unit === "" ? mark : unit);
  return { minutes: [Number(count) * size], isLoose: mark !== "" || unit === "", to: from + all.length };
};

/** In minutes. */
const sizeOf = (unit: string): number => {
  const letter = unit.charAt(0).toLowerCase();
  return { h: 60, d: 1440, w: 10_080, f: 20_160 }[letter] ?? 1;
};

const fractionOf = (part: string): number =>
  part === "" ? 0 : /^[¾t]/i.test(part) ? 0.75 : /^[¼q]/i.test(part) ? 0.25 : 0.5;
