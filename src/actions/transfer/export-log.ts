// Gets a log off the phone: as a download, through the share sheet, or onto the clipboard.

import type { Fact } from "../../domain/incident/facts.ts";
import { foldIncident } from "../../domain/incident/fold.ts";
import { type LogFormat, logFile, plainWriters } from "../../formats/export/log-file.ts";
import type { ExportZone } from "../../formats/export/recorded-zone.ts";
import type { Sender } from "../../formats/export/to-json.ts";
import type { IncidentSession } from "../incident/incident-session.ts";
import { type Lazy, lazy } from "../ports/lazy.ts";
import type { Ports, TextFile } from "../ports/ports.ts";
import { deliverFile, type FileDelivered } from "./deliver-file.ts";

export const exportFormats: readonly LogFormat[] = ["text", "markdown", "csv", "json", "html", "svg"];

export type ExportFormat = LogFormat;

export type ExportOutcome =
  | FileDelivered
  /** This phone can't write the format yet. */
  | { readonly type: "missing" }
  /** Somebody stopped it, and nothing left the phone. */
  | { readonly type: "stopped" }
  /** The file is written, but the tap was too long ago for the browser: another one gives it away at once. */
  | { readonly type: "ready"; readonly way: "copy" | "share" };

/** A log of more entries is written beside the page. */
const LONG_LOG = 5_000;

export const isLongLog = ({ incident }: Pick<IncidentSession, "incident">): boolean => incident.get().count > LONG_LOG;

export type QuietWriters = Lazy<typeof import("./quiet-writers.ts").quietWriters>;

/** What writes the formats for afterwards: it comes with the files for quiet times. */
export const arrivingWriters: QuietWriters = lazy(async () => (await import("./quiet-writers.ts")).quietWriters);

const canWrite = (format: ExportFormat, writers: QuietWriters): Promise<boolean> =>
  format === "text" || format === "json"
    ? Promise.resolve(true)
    : writers.load().then(
        () => true,
        () => false,
      );

/**
 * Resolves to the whole log of an incident as a file, including what could not be saved yet. Rejects if what writes the
 * format isn't on this phone; text and JSON always are.
 */
export const exportLog = async (
  session: IncidentSession,
  format: ExportFormat,
  zone: ExportZone,
  sender: Sender | null = null,
  writers: QuietWriters = arrivingWriters,
): Promise<TextFile> => {
  await session.loadLog();
  const facts: readonly Fact[] = session.facts.get();
  const incident = foldIncident(session.id, facts);
  const pack = session.pack.get();
  const write = format === "text" || format === "json" ? plainWriters[format] : (await writers.load())[format];
  return logFile(format, { incident, facts, pack, zone, sender }, write);
};

export type TakeLog = (
  ports: Ports,
  session: IncidentSession,
  format: ExportFormat,
  zone: ExportZone,
  writers?: QuietWriters,
) => Promise<ExportOutcome>;

/** Returns this phone as the sender of a log, now. */
export const senderOf = ({ identity, clock }: Pick<Ports, "identity" | "clock">): Sender => ({
  device: identity.device,
  at: clock.now(),
});

/** Resolves to the file's name once it is with the browser's downloads. */
export const downloadLog: TakeLog = async (ports, session, format, zone, writers = arrivingWriters) => {
  if (!(await canWrite(format, writers))) return { type: "missing" };
  return deliverFile(ports, await exportLog(session, format, zone, senderOf(ports), writers), "download");
};

/** Resolves to "copied" once the text is on the clipboard; "notCopied" if the browser refuses. */
export const copyLog: TakeLog = async (ports, session, format, zone, writers = arrivingWriters) => {
  // Within the tap: a browser may refuse later, and the text is still being written.
  const text = exportLog(session, format, zone, senderOf(ports), writers).then((file) => file.text);
  const html =
    format === "markdown"
      ? Promise.all([writers.load(), text]).then(([{ richDocument }, all]) => richDocument(all))
      : null;
  const copied = ports.clipboard.copy(text, html);
  if (!(await canWrite(format, writers))) return { type: "missing" };
  return { type: (await copied) ? "copied" : "notCopied" };
};

/** Resolves to what happened to the file: a kind that can't be shared is downloaded at once. */
export const shareLog: TakeLog = async (ports, session, format, zone, writers = arrivingWriters) => {
  if (!(await canWrite(format, writers))) return { type: "missing" };
  return deliverFile(ports, await exportLog(session, format, zone, senderOf(ports), writers), "share");
};
