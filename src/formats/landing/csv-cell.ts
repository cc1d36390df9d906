// A cell of a CSV file (RFC 4180) that no spreadsheet takes for a formula, whichever separator its language uses: one that
// splits at ";" or at tabs finds cells inside of ours.

import { quietMentions } from "./quiet-mentions.ts";

/** Returns the cell, in quotes if it needs them; an apostrophe stands before what would begin a formula. */
export const csvCell = (value: string): string => {
  const safe = quietMentions(value)
    .replace(FORMULA, "$1'")
    .replace(/^(?=[\t\r\n])/, "'");
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

// The full-width forms of these signs count in East Asian spreadsheets. A quotation mark or a space may be taken off first.
const FORMULA = /((?:^|[;\t\r\n])[ "\u00a0\u3000]*)(?=[=+\-@＝＋－＠])/g;
