// A report in our own Markdown as HTML, for the clipboard: headings, lists, tables, paragraphs, and nothing else.

import { ADDRESS } from "./addresses.ts";
import { asRead } from "./as-read.ts";
import { markupText } from "./markup-text.ts";

/** Returns the HTML of a document that this app has written; what people typed in it is escaped there, and here. */
export const richDocument = (markdown: string): string =>
  markdown
    .split("\n")
    .filter((line) => line !== "" && !/^\|[-|]+$/.test(line))
    .map(blockOf)
    .join("")
    .replace(/(?:<li>.*?<\/li>)+/g, "<ul>$&</ul>")
    .replace(/(?:<tr>.*?<\/tr>)+/g, '<table border="1">$&</table>');

const blockOf = (line: string): string => {
  const [, marks = "", rest = line] = /^(#+|\s*-|\d+\.|\|) (.*)$/.exec(line) ?? [];
  if (marks === "|") {
    const cells = rest.replace(/ \|$/, "").split(" | ");
    return `<tr>${cells.map((cell) => `<td>${inline(cell.replaceAll("\\|", "|"))}</td>`).join("")}</tr>`;
  }
  if (marks.startsWith("#")) return `<h${marks.length}>${inline(rest)}</h${marks.length}>`;
  return marks === "" ? `<p>${inline(line)}</p>` : `<li>${inline(rest)}</li>`;
};

const PARTS = new RegExp(`${ADDRESS.source}|\\*\\*|<br>`, "gi");

const inline = (cell: string): string => {
  const line = cell.replace(/<(https?:[^\s>]*)>/gi, "$1");
  let end = 0;
  let html = "";
  let isBold = false;
  for (const { 0: part, index } of line.matchAll(PARTS)) {
    html += markupText(asRead(line.slice(end, index)));
    end = index + part.length;
    if (part === "<br>") html += part;
    else if (part === "**") {
      isBold = !isBold;
      html += isBold ? "<strong>" : "</strong>";
    } else {
      const shown = markupText(part);
      html += `<a href="${shown}">${shown}</a>`;
    }
  }
  return html + markupText(asRead(line.slice(end)));
};
