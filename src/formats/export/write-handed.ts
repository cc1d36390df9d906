// Writes a log that was handed over in parts: what the worker for long logs does, without the worker.

import type { Fact } from "../../domain/incident/facts.ts";
import { distinctInOrder, foldIncident } from "../../domain/incident/fold.ts";
import { richDocument } from "../landing/rich-document.ts";
import { laterWriters } from "./later-writers.ts";
import { type LogFormat, type LogToWrite, logFile, plainWriters } from "./log-file.ts";

interface Wish extends Pick<LogToWrite, "pack" | "zone" | "sender"> {
  readonly format: LogFormat;
  readonly rich: boolean;
}

const writers = { ...plainWriters, ...laterWriters };

/** Returns the file, as the page itself writes it; null without any entry. */
export const writeHanded = (handed: readonly Fact[], { format, rich, ...wish }: Wish) => {
  const facts = distinctInOrder(handed);
  const [first] = facts;
  if (!first) return null;
  const log: LogToWrite = { ...wish, facts, incident: foldIncident(first.incidentId, facts) };
  const file = logFile(format, log, writers[format]);
  return rich ? { ...file, html: richDocument(file.text) } : file;
};
