// What writes the formats that nobody needs while an incident is open, in the files for quiet times.

import { toCsv } from "../../formats/export/to-csv.ts";
import { toHtml } from "../../formats/export/to-html.ts";
import { toMarkdown } from "../../formats/export/to-markdown.ts";
import { toSvg } from "../../formats/export/to-svg.ts";
import { richDocument } from "../../formats/landing/rich-document.ts";

/** Each writer returns the text of a file, the last one a Markdown file as HTML for the clipboard. */
export const quietWriters = { toCsv, toHtml, toMarkdown, toSvg, richDocument } as const;
