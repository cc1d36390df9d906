// How long ago something was.

import { lengthInWords } from "../../domain/text/clock-face.ts";

/** Returns the age in words, "41 min"; zero if the clock is behind. */
export const ageWords = (at: number, now: number): string => lengthInWords(Math.max(0, now - at));
