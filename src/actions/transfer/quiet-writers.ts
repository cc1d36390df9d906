// What writes the formats that nobody needs while an incident is open, in the files for quiet times.

import { toCsv } from "../../formats/export/to-csv.ts";
import { toHtml } from "../../formats/export/to-html.ts";
import { toMarkdown } from "../../formats/export/to-markdown.ts";
import { toSvg } from "../../formats/export/to-svg.ts";

/** Each writer returns the text of a file. */
export const quietWriters = { toCsv, toHtml, toMarkdown, toSvg } as const;
