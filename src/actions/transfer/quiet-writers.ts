// What writes the formats that nobody needs while an incident is open, in the files for quiet times.

import { laterWriters } from "../../formats/export/later-writers.ts";
import { richDocument } from "../../formats/landing/rich-document.ts";

/** Each writer returns the text of a file, the last one a Markdown file as HTML for the clipboard. */
export const quietWriters = { ...laterWriters, richDocument } as const;
