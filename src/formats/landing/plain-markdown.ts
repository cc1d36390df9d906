// Text that people wrote, inside Markdown: it stays the text that it was, whatever characters are in it, and its
// addresses stay links. Only what would change the look is escaped: people read it unrendered too.

import { ADDRESS, around } from "./addresses.ts";
import { quietMentions } from "./quiet-mentions.ts";

/** Returns the text on one line, for a heading, an item or a sentence; no line of it can become a table. */
export const plainMarkdown = (text: string): string => escaped(text.trim(), "\\|").replace(BREAKS, "<br>");

/** Returns the text for a cell of a table, where a bar counts even inside an address. */
export const markdownCell = (text: string): string => plainMarkdown(text).replace(/(?<!\\)\|/g, "\\|");

/** Returns the text with each of its lines as a paragraph of its own, because a single break doesn't break in Markdown. */
export const markdownParagraphs = (text: string): string =>
  text
    .trim()
    .split(BREAKS)
    .map((line) => escaped(line, "|"))
    .join("\n\n");

const BREAKS = /\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g;

const escaped = (text: string, bar: string): string =>
  around(quietMentions(text), (part) => part.replace(MARKS, "\\$&").replaceAll("|", bar))
    .replace(AT_START, "$1\\$2")
    .replace(BEFORE_ESCAPE, "<$&>");

/** An address with an escape right after it: without brackets the backslash would be taken for a part of it. */
const BEFORE_ESCAPE = new RegExp(`${ADDRESS.source}(?=\\S*\\\\)`, "gi");

const MARKS = new RegExp(
  [
    /[*`~]/,
    /\\(?=[!-/:-@[-`{-~\s]|$)/,
    /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/u,
    // Tags and links.
    /<(?=[\p{L}!?/]|$)|(?<=<[\p{L}!?/][^<>]*)>/u,
    /\[(?=[^\]]*\][(:[])|\](?=[(:[])|\[(?=[ x]\]\s)/,
    /&(?=#?\w+;)/,
    /#(?=#*(?:\s|$))/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** What begins a list, a quotation or a line across. */
const AT_START = /^(|\d+)([-+](?=\s|$)|-(?=[-\s]+$)|>|[.)](?<=\d[.)])(?=\s|$))/;
