// Names as they are stored: one line, and short enough for every log they appear in.

import { isSeen } from "../../domain/text/is-seen.ts";

const MOST = 80;

/**
 * Returns the name without outer and doubled spaces, at most 80 characters, empty if nobody can see it; an import takes
 * names up to 200.
 */
export const cleanName = (name: string): string =>
  Array.from((isSeen(name) ? name : "").replace(/[\s\p{Cc}]+/gu, " ").trim())
    .slice(0, MOST)
    .join("")
    .trim();
