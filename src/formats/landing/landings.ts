// Where a text lands: for each place, how typed text is written there, which flavour the clipboard holds beside the plain
// one, and how long a text may be. Every text that leaves the phone is written by this table.

import type { BoldMark } from "./bold-start.ts";
import { csvCell } from "./csv-cell.ts";
import { inSlack } from "./in-slack.ts";
import { markupText } from "./markup-text.ts";
import { markdownCell, markdownParagraphs, plainMarkdown } from "./plain-markdown.ts";
import { quietMentions } from "./quiet-mentions.ts";
import { richText } from "./rich-text.ts";
import { sendable } from "./sendable.ts";
import { withShownMarks } from "./shown-marks.ts";
import { type SmsCount, smsCount } from "./sms-count.ts";

interface Landing {
  /** Writes typed text so that it arrives as it was typed, and calls no group. */
  readonly typed: (text: string) => string;
  /** How the finished text shows what is bold, for its HTML flavour; null if it has none. */
  readonly bold: BoldMark | null;
  /** Counts a text in messages; null where any length arrives. */
  readonly count: ((text: string) => SmsCount) | null;
}

/** A message, which people answer. */
const message = (typed: Landing["typed"], bold: BoldMark | null): Landing => ({
  typed: (text) => typed(sendable(text)),
  bold,
  count: null,
});

/** A document, which must show what was logged. */
const report = (typed: Landing["typed"]): Landing => ({
  typed: (text) => typed(withShownMarks(text)),
  bold: null,
  count: null,
});

export const landings = {
  /** Pasted into Slack by a person. */
  slack: message(inSlack, "*"),
  /** Teams, wikis, trackers. */
  markdown: message(markdownParagraphs, "**"),
  email: message((text) => quietMentions(text), "label"),
  // An invisible character would halve the room for the whole text; a space calls nobody either.
  sms: { ...message((text) => quietMentions(text, " "), null), count: smsCount },
  /** Plain lines for any channel. */
  chat: message((text) => quietMentions(text), "label"),
  /** A line of the text log. */
  line: report((text) => quietMentions(text.trim()).replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, " / ")),
  "markdown-line": report(plainMarkdown),
  "markdown-cell": report(markdownCell),
  csv: report(csvCell),
  html: report((text) => markupText(quietMentions(text))),
  /** A name, a code or an address: it must arrive as it is, or it is another one. */
  exact: { typed: (text) => text, bold: null, count: null },
} as const satisfies Readonly<Record<string, Landing>>;

export type LandingPlace = keyof typeof landings;

/** Returns a finished text as HTML; null if plain text is all that the place takes. */
export const htmlOf = (text: string, place: LandingPlace): string | null => {
  const { bold } = landings[place];
  return bold && richText(text, bold);
};

/** Returns how long a text is in messages; null where any length arrives. */
export const lengthOf = (text: string, place: LandingPlace): SmsCount | null => {
  const { count }: Landing = landings[place];
  return count ? count(text) : null;
};
