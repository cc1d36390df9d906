// What every export says of an entry, before it is put into a format.

import { isoStamp, logOffset } from "../../domain/clock-face.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Pack } from "../../domain/pack.ts";
import type { Answer } from "../../domain/views/marks.ts";
import { type TimelineEntry, timeline } from "../../domain/views/timeline.ts";
import type { Zone } from "../../domain/zone.ts";
import { describeFact } from "../describe-fact.ts";
import { recordedZones } from "./recorded-zone.ts";

/** UTC, or each entry in the zone of the phone that recorded it. */
export type ExportZone = "utc" | "recorded";

export interface LogEntry {
  readonly at: string;
  readonly offset: string;
  readonly severity: string;
  readonly role: string;
  readonly person: string;
  readonly kind: string;
  readonly text: string;
  readonly withdrawn: string | null;
  /** When it was written down, where that was later than it happened. */
  readonly logged: string | null;
  readonly corrections: readonly string[];
  readonly id: string;
}

/** Returns the entries oldest first, each time with its zone. */
export const logEntries = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): readonly LogEntry[] => {
  const recorded = recordedZones(facts);
  return timeline(facts).map((entry) => toLogEntry(entry, pack, zone === "utc" ? 0 : recorded(entry.fact.device)));
};

const toLogEntry = (entry: TimelineEntry, pack: Pack | null, zone: Zone): LogEntry => {
  const { fact, withdrawn, corrections, answer } = entry;
  return {
    at: isoStamp(entry.happenedAt ?? fact.at, zone),
    offset: logOffset(entry.offsetMs),
    severity: entry.severity ?? "SEV?",
    role: entry.role ?? "responder",
    person: fact.by.name.trim() === "" ? "unnamed" : fact.by.name,
    kind: fact.type,
    text: `${describeFact(fact, pack, zone, entry.about)}${answer ? ` (${said(answer, zone)})` : ""}`,
    withdrawn:
      withdrawn &&
      `${isoStamp(withdrawn.at, zone)} by ${withdrawn.by.name || "unnamed"}${withdrawn.reason ? `: ${withdrawn.reason}` : ""}`,
    logged: entry.happenedAt === null ? null : isoStamp(fact.at, zone),
    corrections: corrections.map(({ at, by, text }) => `${isoStamp(at, zone)} by ${by.name || "unnamed"}: ${text}`),
    id: fact.id,
  };
};

// "posted, said 2026-11-21T03:05:00Z by Ana"
const said = ({ posted, at, by }: Answer, zone: Zone): string =>
  `${posted ? "posted" : "not posted"}, said ${isoStamp(at, zone)} by ${by.name || "unnamed"}`;
