// Gets a long log off the phone: written beside the page, then given away. If the browser wants a fresh tap for that,
// the file is kept for it.

import { shareFile } from "../files/share-file.ts";
import type { IncidentSession } from "../incident/incident-session.ts";
import type { FileWish } from "../ports/log-worker-port.ts";
import type { LongWork } from "../ports/long-work.ts";
import type { Ports, TextFile } from "../ports/ports.ts";
import { type DeliveryChannel, deliverFile } from "./deliver-file.ts";
import { type ExportFormat, type ExportOutcome, senderOf } from "./export-log.ts";
import { writeBeside } from "./write-beside.ts";

/** The file that was written last, for the next tap. */
export interface Shelf {
  kept: { readonly file: TextFile; readonly of: string } | null;
}

export interface LongTake extends Pick<FileWish, "zone"> {
  readonly format: ExportFormat;
  readonly way: DeliveryChannel;
}

/** Resolves to what happened to the file; null if the page has to write it by itself. */
export const takeLongLog = async (
  ports: Ports,
  session: IncidentSession,
  { format, zone, way }: LongTake,
  shelf: Shelf,
  work: LongWork = {},
): Promise<ExportOutcome | null> => {
  const rich = format === "markdown" && way === "copy";
  // One more entry, and it is another file.
  const of = [format, zone, rich, session.incident.get().count].join();
  if (shelf.kept?.of === of) return deliverFile(ports, shelf.kept.file, way);
  shelf.kept = null;
  const wish = { format, zone, rich, pack: session.pack.get(), sender: senderOf(ports) };
  const written = await writeBeside(ports, session, wish, work);
  if (written.type === "noWorker") return null;
  if (written.type === "stopped") return written;
  shelf.kept = { file: written.file, of };
  return giveAway(ports, written.file, way);
};

const giveAway = async (ports: Ports, file: TextFile, way: DeliveryChannel): Promise<ExportOutcome> => {
  if (way === "download") return deliverFile(ports, file, way);
  if (way === "copy") {
    const { type } = await deliverFile(ports, file, way);
    return type === "notCopied" ? { type: "ready", way } : { type: "copied" };
  }
  // A sheet that doesn't open isn't a reason to download: a fresh tap may open it.
  const shared = await shareFile({ share: ports.share, files: { download: () => undefined } }, file);
  if (shared.type !== "downloadedInstead") return shared;
  return shared.isRefused ? deliverFile(ports, file, way) : { type: "ready", way };
};
