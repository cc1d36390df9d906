// One line that fits: what people wrote can have any length and many lines.

import { textWidth } from "./text-width.ts";

/** Returns the text on one line, cut with an ellipsis if it is wider than `width` px at `size` px. */
export const cutText = (text: string, width: number, size: number, bold = false): string => {
  const line = oneLine(text);
  if (textWidth(line, size, bold) <= width) return line;
  const room = width - textWidth("…", size, bold);
  let cut = "";
  let used = 0;
  for (const char of line) {
    used += textWidth(char, size, bold);
    if (used > room) break;
    cut += char;
  }
  return `${cut.trimEnd()}…`;
};

/** Returns the text without line breaks or characters that can't be printed. */
export const oneLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g, "")
    .trim();
