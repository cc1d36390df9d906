// A log as a file: its name, its type and its text. The page and the worker for long logs make it the same way.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { fileName } from "./file-name.ts";
import type { ExportZone } from "./recorded-zone.ts";
import { type Sender, toJson } from "./to-json.ts";
import { toText } from "./to-text.ts";

export interface LogToWrite {
  readonly incident: Incident;
  readonly facts: readonly Fact[];
  readonly pack: Pack;
  readonly zone: ExportZone;
  readonly sender: Sender | null;
}

export type WriteLog = (log: LogToWrite) => string;

const kinds = {
  text: { ending: "txt", type: "text/plain" },
  markdown: { ending: "md", type: "text/markdown" },
  csv: { ending: "csv", type: "text/csv" },
  json: { ending: "json", type: "application/json" },
  html: { ending: "html", type: "text/html" },
  svg: { ending: "svg", type: "image/svg+xml" },
} as const;

export type LogFormat = keyof typeof kinds;

/** What an incident needs; the other writers come with the files for quiet times. */
export const plainWriters = {
  text: ({ incident, facts, pack, zone }) => toText(incident, facts, pack, zone),
  json: ({ incident, facts, sender }) => toJson(incident.id, facts, sender),
} as const satisfies Partial<Record<LogFormat, WriteLog>>;

/** Returns the file, with the text that `write` makes of the log. */
export const logFile = (format: LogFormat, log: LogToWrite, write: WriteLog) => {
  const { ending, type } = kinds[format];
  return { name: fileName(log.incident, ending), type, text: write(log) };
};
