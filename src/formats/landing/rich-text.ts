// A text as HTML, made of the very words that are shown and pasted as plain text: what those withhold, this withholds.
// Bold labels, lists and links are for mail, wikis and chats with an editor.

import { asRead } from "./as-read.ts";
import { linkedText } from "./linked-text.ts";

/** How bold is written in a text: with a mark around it, or not at all, where a line may begin with its label. */
export type BoldMark = "*" | "**" | "label";

/** Returns the HTML: a block a line, items in a list. */
export const richText = (text: string, bold: BoldMark): string =>
  text
    .split(bold === "**" ? /\n+/ : "\n")
    .map((line) => (line.startsWith("- ") ? `<li>${inline(line.slice(2), bold)}</li>` : block(inline(line, bold))))
    .join("")
    .replace(/(?:<li>.*?<\/li>)+/g, "<ul>$&</ul>");

const block = (html: string): string => `<div>${html || "<br>"}</div>`;

const beginnings: Readonly<Record<BoldMark, RegExp>> = {
  "*": /^\*(.+?)\*(?=\s|$)/,
  "**": /^\*\*(.+?)\*\*(?=\s|$)/,
  label: /^((?:\[\w+\] )?\p{Lu}[\p{L} ’]{1,30}:)(?=\s)/u,
};

const inline = (line: string, bold: BoldMark): string => {
  const [whole = "", start = ""] = beginnings[bold].exec(line) ?? [];
  const html = (part: string): string => linkedText(bold === "**" ? asRead(part) : part);
  return `${start && `<strong>${html(start)}</strong>`}${html(line.slice(whole.length))}`;
};
