// Imports a log that another phone has sent, by code, link or file: the same entry is never stored twice, and whatever
// is wrong with it gets a sentence and changes nothing.

import type { IncidentId } from "../../domain/fact/ids.ts";
import { isPackFrozen } from "../../domain/incident/facts.ts";
import { foldIncident } from "../../domain/incident/fold.ts";
import { type IncidentSummary, summarize } from "../../domain/views/summary.ts";
import { readExport } from "../../formats/import/read-export.ts";
import { putPacksBack } from "../../formats/transfer/left-out-pack.ts";
import { type ReadLink, readLink } from "../../formats/transfer/log-link.ts";
import { unpackLog } from "../../formats/transfer/packed-log.ts";
import { noteClocks } from "../clock/note-clocks.ts";
import type { Sessions } from "../incident/sessions.ts";
import type { LongWork } from "../ports/long-work.ts";
import type { Ports } from "../ports/ports.ts";
import { linkWords } from "../words/link-words.ts";
import { importLog } from "./import-log.ts";
import type { ImportedLog, OneOutcome } from "./keep-log.ts";

type ReceivedLog =
  | { readonly type: "received"; readonly counts: ImportedLog; readonly summary: IncidentSummary | null }
  | Exclude<OneOutcome, ImportedLog>;

export type ReceiveOutcome =
  | ReceivedLog
  /** The log relies on cards that this phone doesn't have. */
  | { readonly type: "cardsMissing" }
  /** A file with several logs. */
  | { readonly type: "several"; readonly each: readonly ReceivedLog[] };

type Refused = Extract<ReceiveOutcome, { type: "refused" | "cardsMissing" }>;

export type Opened = { readonly type: "text"; readonly text: string } | Refused;

type LogPorts = Pick<Ports, "log" | "packs">;
export type ReceivePorts = Pick<Ports, "log" | "packs" | "clock" | "identity">;

/** Where to log that clocks differ, and what the codes in front of the camera measured. */
export interface ClockWatch {
  readonly sessions: Pick<Sessions, "open">;
  readonly measuredMs: number | null;
}

/** Resolves to what a log's text added, or why nothing was; `summary` says what it is, most of all if it is a drill. */
export const receiveText = async (
  ports: ReceivePorts,
  text: string,
  watch: ClockWatch | null = null,
  work: LongWork = {},
): Promise<ReceiveOutcome> => {
  const outcome = await importLog(ports, text, undefined, work);
  const each: ReceivedLog[] = [];
  for (const one of outcome.type === "several" ? outcome.each : [outcome]) {
    if (one.type !== "imported") {
      each.push(one);
      continue;
    }
    const { incidentId, sender, newest } = one;
    if (watch) await noteClocks(ports, watch.sessions, incidentId, { sender, newest, measuredMs: watch.measuredMs });
    // The log is safely stored by now; that it can't be described is no reason to say otherwise.
    const opened = await ports.log.open(incidentId, 1).catch(() => null);
    each.push({ type: "received", counts: one, summary: opened && summarize(opened.incident, opened.pack) });
  }
  return outcome.type === "several" ? { type: "several", each } : (each[0] as ReceivedLog);
};

/** Resolves to what a packed log added, or why nothing was. */
export const receivePacked = async (
  ports: ReceivePorts,
  packed: Uint8Array,
  watch: ClockWatch | null = null,
  work: LongWork = {},
): Promise<ReceiveOutcome> => {
  const opened = await openPacked(ports, packed);
  return opened.type === "text" ? receiveText(ports, opened.text, watch, work) : opened;
};

/** Resolves to the log's text as it was exported, with the cards it left out put back, or why it can't be read. */
const openPacked = async (ports: LogPorts, packed: Uint8Array): Promise<Opened> => {
  const unpacked = unpackLog(packed);
  if (!unpacked.ok) return { type: "refused", message: unpacked.message };
  const inForce = putPacksBack(unpacked.text, [await ports.packs.current()]);
  if (!inForce.isMissing) return { type: "text", text: inForce.text };
  const here = putPacksBack(inForce.text, await packsOf(ports, unpacked.text));
  return here.isMissing ? { type: "cardsMissing" } : { type: "text", text: here.text };
};

/** Resolves to the log in a text with a link, or why it can't be read. Nothing is imported: anyone can make a link. */
export const openLink = async (ports: LogPorts, text: string): Promise<Opened | { readonly type: "noLink" }> => {
  const link = readLink(text);
  return link.type === "packed" ? openPacked(ports, link.packed) : (refusedLink(link) ?? { type: "noLink" });
};

/** Returns why a link holds no log; null if it does, or if there is no link. */
export const refusedLink = (link: ReadLink): Extract<ReceiveOutcome, { type: "refused" }> | null => {
  const message = linkWords(link);
  return message === null ? null : { type: "refused", message };
};

/** Returns what a log's text says about itself, to ask whether to import it; null if it isn't a log. */
export const describeLog = (text: string): { readonly summary: IncidentSummary; readonly entries: number } | null => {
  const read = readExport(text);
  if (!read.ok) return null;
  return { summary: summarize(foldIncident(read.incidentId, read.facts), null), entries: read.facts.length };
};

const headId = /^\{"format":"first90\.incident","version":1,"incidentId":"([A-Za-z0-9_-]{1,64})"/;

/** Resolves to the packs frozen into this phone's own log of the same incident. */
const packsOf = async (ports: LogPorts, text: string) => {
  const id = headId.exec(text)?.[1];
  const facts = id ? await ports.log.readFacts(id as IncidentId) : [];
  return facts.flatMap((fact) => (isPackFrozen(fact) && fact.data.pack ? [fact.data.pack] : []));
};
