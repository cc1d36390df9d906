// A minute of whatever hour comes next: "the top of the hour", "on the half hour", "quarter past".

import { numberOf, numberWords } from "./number-words.ts";

export interface NamedMinute {
  /** From 0 to 59. */
  readonly minute: number;
  /** True if the hour is left to the reader, and may be another one. */
  readonly isLoose: boolean;
  readonly to: number;
}

const sides = /(?:the )?(?:(top)|(bottom|half)) of (?:the|each|every|next|this) (?:next )?hour\b/iy;
const hourly = /(?<=\bon )the (half[ -])?hour\b/iy;
const past = new RegExp(
  String.raw`(half|a? ?quarter|\d\d?|${numberWords})(?: ?min(?:ute)?s?)? (past|after|to|before)( the| each| every)?( (?:next )?hour\b)?(?![ -]*[\p{L}\d]| the)`,
  "iuy",
);

/** Returns the minute of an hour that is named at `from`; null if none is. */
export const minuteAt = (text: string, from: number): NamedMinute | null => {
  const at = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };
  const side = at(sides) ?? at(hourly);
  if (side) {
    const isHalf = side.length === 3 ? side[2] !== undefined : side[1] !== undefined;
    return { minute: isHalf ? 30 : 0, isLoose: false, to: from + side[0].length };
  }
  const found = at(past);
  const [all = "", part = "", way = "", , hour] = found ?? [];
  const minutes = /half/i.test(part) ? 30 : /quarter/i.test(part) ? 15 : numberOf(part);
  if (!found || minutes === 0 || minutes > 59 || (!hour && /after|before/i.test(way))) return null;
  return { minute: /to|before/i.test(way) ? 60 - minutes : minutes, isLoose: !hour, to: from + all.length };
};
