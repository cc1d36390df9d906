// How far a clock was set, and how two of them differ.

import { lengthInWords } from "./clock-face.ts";
import { MINUTE_MS } from "./durations.ts";

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
