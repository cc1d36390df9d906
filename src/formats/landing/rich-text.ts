// A text as HTML, made of the very words that are shown and pasted as plain text: what those withhold, this withholds.
// Bold labels, lists and links are for mail, wikis and chats with an editor.

import { asRead } from "./as-read.ts";
import { type BoldMark, boldStart } from "./bold-start.ts";
import { linkedText } from "./linked-text.ts";

/** Returns the HTML: a block a line, items in a list. */
export const richText = (text: string, bold: BoldMark): string =>
  text
    .split(bold === "**" ? /\n+/ : "\n")
    .map((line) => (line.startsWith("- ") ? `<li>${inline(line.slice(2), bold)}</li>` : block(inline(line, bold))))
    .join("")
    .replace(/(?:<li>.*?<\/li>)+/g, "<ul>$&</ul>");

const block = (html: string): string => `<div>${html || "<br>"}</div>`;

const inline = (line: string, bold: BoldMark): string => {
  const [start, rest] = boldStart(line, bold);
  const html = (part: string): string => linkedText(bold === "**" ? asRead(part) : part);
  return `${start && `<strong>${html(start)}</strong>`}${html(rest)}`;
};
