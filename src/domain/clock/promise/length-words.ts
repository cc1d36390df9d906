// A length of time, counted from now: "half an hour", "90 min", "1 h 15 min", "30 to 45 minutes".

export interface NamedLength {
  /** Two for a span of lengths. */
  readonly minutes: readonly number[];
  readonly to: number;
}

const length =
  /(?:(\d{1,3}) ?(?:-|to|or) ?)?(?:(\d{1,3}(?:[.,]\d)?|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty-five|forty|sixty|ninety|the|every|each|next) ?-?(?:\(\d{1,3}\) ?)?)?(½|¼|¾|1\/2 |and a half |half(?:[ -]an?)?[ -]|quarter(?:[ -]of an)?[ -]|three[- ]quarters of an )? ?(hours?|hrs?|h|minutes?|mins?|m|'|days?|d)(?![a-z])(?:,? ?(?:and )?(\d\d?) ?m(?:in(?:ute)?s?)?(?![a-z])|(?<=h)([0-5]\d)(?!\d)| and a (half|quarter))?|(half-)?hourly\b/iy;

// What makes it a length after something else, or one that is over.
const ofElse = /^ *(?:after|before|past|into|ago|old|late|long|later|from (?!now)|of (?!an?\b)|\d\d?(?![\d:.]))/i;

const numbers: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  ten: 10,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  "forty-five": 45,
  sixty: 60,
  ninety: 90,
};

/** Returns the length at `from`; null if there is none. */
export const lengthAt = (text: string, from: number): NamedLength | null => {
  length.lastIndex = from;
  const found = length.exec(text);
  if (!found) return null;
  const [all, low, whole = "", part = "", unit = "", more, tight, rest, half] = found;
  const to = from + all.length;
  if (ofElse.test(text.slice(to, to + 12))) return null;
  if (unit === "") return { minutes: [half ? 30 : 60], to };
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
  // Only "within the hour" is a length.
  if (/^the$/i.test(whole) && !/within *$/i.test(before)) return null;
  const size = /^h/i.test(unit) ? 60 : /^d/i.test(unit) ? 1440 : 1;
  // "An hour" is one, the "an" of "half an hour" and the "every" of "every half hour" are none.
  const count = isNumber
    ? Number(whole.replace(",", "."))
    : (numbers[whole.toLowerCase()] ?? (part && !/one/i.test(whole) ? 0 : 1));
  const minutes =
    Math.round((count + fractionOf(part)) * size) + Number(more ?? tight ?? 0) + (rest ? fractionOf(rest) * size : 0);
  return { minutes: low === undefined ? [minutes] : [Number(low) * size, minutes], to };
};

const fractionOf = (part: string): number =>
  part === "" ? 0 : /^[¾t]/i.test(part) ? 0.75 : /^[¼q]/i.test(part) ? 0.25 : 0.5;
