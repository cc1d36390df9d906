// What writes a log for afterwards: nobody needs these formats while an incident is open.

import type { LogFormat, plainWriters, WriteLog } from "./log-file.ts";
import { toCsv } from "./to-csv.ts";
import { toHtml } from "./to-html.ts";
import { toMarkdown } from "./to-markdown.ts";
import { toSvg } from "./to-svg.ts";

type LaterFormat = Exclude<LogFormat, keyof typeof plainWriters>;

/** Each returns the text of a file. */
export const laterWriters: Readonly<Record<LaterFormat, WriteLog>> = {
  csv: ({ facts, pack, zone }) => toCsv(facts, pack, zone),
  html: ({ incident, facts, pack, zone }) => toHtml(incident, facts, pack, zone),
  markdown: ({ incident, facts, pack, zone }) => toMarkdown(incident, facts, pack, zone),
  svg: ({ incident, facts, pack, zone }) => toSvg(incident, facts, pack, zone),
};
