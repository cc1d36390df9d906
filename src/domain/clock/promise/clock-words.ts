// A time of day: with 12 or 24 hours, with or without minutes, as the forces and the airlines write it, or in words.

export interface NamedClock {
  /** Minutes since midnight; 1440 is the midnight that ends the day. */
  readonly minutes: number;
  /** True if it may be twelve hours later: it says neither "am" nor "pm", and isn't written as one of 24 hours. */
  readonly isHalf: boolean;
  /** True for an hour alone. */
  readonly isBare: boolean;
  readonly to: number;
}

const withMinutes =
  /([01]?\d|2[0-4])[:.h]([0-5]\d)(?::[0-5]\d(?:\.\d+)?)?(?![:\d]|\.\d| ?%)(?: ?(?:hrs?|hours?|h)\b)?(?: ?([ap])\.?m\b\.?)?/iy;
const hourOfTwelve = /(\d\d?) ?([ap])\.?m\b\.?/iy;
const military =
  /([01]\d|2[0-4])([0-5]\d)(?= ?(?:(Z|UTC|GMT|hrs?|hours|h|[ECMP][SD]?T|CES?T)\b)?)(?!\d)(?: ?(?:hrs?|hours|h)\b)?/iy;
const hourAlone =
  /(\d\d?)(?: ?(?:h(?:rs|ours)?|o'clock))?(?= *(?:[,.;)!?/]? *$|[,;)!?/]|\. |\n|UTC|GMT|Z\b|[A-Z]{2,4}\b|today|tomorrow|tonight|on\b|in the|this|sharp|or\b|at the latest))/iy;
const words = /(?:12 ?)?(noon|midday)\b|(?:12 ?)?midnight\b/iy;
const past = /(half|a? ?quarter) (past|to) (\d\d?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/iy;

const afterPreposition = /(?:\b(?:at|by|nlt|than|around|about|before|until)|[@~]) *$/i;
const afterLabel = /(?:\b(?:at|by|nlt|than|around|about|before|until|upd(?:ate)?)|[@~:T]|- ) *$/i;

/** Returns the time of day at `from`; null if there is none. */
export const clockAt = (text: string, from: number): NamedClock | null => {
  const before = text.slice(Math.max(0, from - 12), from);
  const named = (
    pattern: RegExp,
    read: (found: RegExpExecArray) => Omit<NamedClock, "to" | "isBare"> | null,
  ): NamedClock | null => {
    pattern.lastIndex = from;
    const found = pattern.exec(text);
    const clock = found && read(found);
    return clock && { isBare: pattern === hourAlone, ...clock, to: from + found[0].length };
  };
  return (
    named(words, ([, noon]) => ({ minutes: noon ? 720 : 1440, isHalf: false })) ??
    named(past, ([, part = "", way, hour = ""]) => {
      const length = /half/i.test(part) ? 30 : 15;
      const minutes = numberOf(hour) * 60 + (way === "to" ? -length : length);
      return { minutes, isHalf: numberOf(hour) < 13 };
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
): Omit<NamedClock, "to" | "isBare"> | null => {
  const hours = Number(hour);
  const at = Number(minutes);
  if (hours > 24 || (hours === 24 && at > 0)) return null;
  if (!half || hours > 12) return { minutes: hours * 60 + at, isHalf: isHalf && hours > 0 && hours < 13 };
  return { minutes: ((hours % 12) + (/p/i.test(half) ? 12 : 0)) * 60 + at, isHalf: false };
};

const numberOf = (word: string): number =>
  Number(word) ||
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].indexOf(
    word.toLowerCase(),
  ) + 1;
