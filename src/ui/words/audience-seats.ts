// Sentences for the row of audiences on the board: short, because four of them are side by side.

import { leftRoundedUp, lengthInWords } from "../../domain/text/clock-face.ts";
import { MINUTE_MS } from "../../domain/text/durations.ts";

export const audienceSeatsWords = {
  title: "Audiences",
  told: (ms: number): string => (ms < MINUTE_MS ? "told just now" : `told ${lengthInWords(ms)} ago`),
  next: (ms: number): string => `next in ${leftRoundedUp(ms)}`,
  first: (ms: number): string => `first in ${leftRoundedUp(ms)}`,
  late: (ms: number): string => `${lengthInWords(ms)} late`,
  untold: "not told",
  declined: "not needed",
} as const;
