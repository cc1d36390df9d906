// Names as they are stored: one line, and short enough for every log they appear in.

const MOST = 80;

/** Returns the name without outer and doubled spaces, at most 80 characters; an import takes names up to 200. */
export const cleanName = (name: string): string =>
  Array.from(name.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .slice(0, MOST)
    .join("")
    .trim();
