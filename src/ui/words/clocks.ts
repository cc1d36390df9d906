// Sentences about phones whose clocks differ.

import { clockInWords, differenceInWords } from "../../domain/text/clock-differences.ts";

export const clocksWords = {
  /** `aheadMs` is how far the other phone is ahead. */
  other: (name: string | null, aheadMs: number): string =>
    `${name === null ? "Another phone’s clock" : `The clock of ${name}’s phone`} is ${clockInWords(aheadMs)} this one’s.`,
  two: (ms: number): string => `The clocks of two phones differ by ${differenceInWords(ms)}.`,
  own: (aheadMs: number): string => `This phone’s clock is ${clockInWords(aheadMs)} its own last entry.`,
  hint: "Nothing is lost. Entries keep their order, and the log marks them.",
  hide: "Hide",
} as const;
