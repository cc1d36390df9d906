// What every export says of an entry, before it is put into a format.

import { isoStamp, logOffset } from "../../domain/text/clock-face.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import type { Instant, Person } from "../../domain/fact/ids.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { asStored } from "../../domain/incident/sealed.ts";
import { clockMarkInWords } from "../../domain/clock/clock-mark-in-words.ts";
import type { Withdrawal } from "../../domain/told/marks.ts";
import { type TimelineEntry, timeline } from "../../domain/views/timeline.ts";
import type { Zone } from "../../domain/text/zone.ts";
import { describeFact } from "../fact/describe-fact.ts";
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
  /** Each time that it was taken back and put back. */
  readonly restored: readonly (readonly [takenBack: string, putBack: string])[];
  /** When it was written down, where that was later than it happened. */
  readonly logged: string | null;
  /** What somebody said of an update, and when; null where nobody did. */
  readonly answer: { readonly word: "posted" | "not posted"; readonly said: string } | null;
  readonly corrections: readonly string[];
  readonly id: string;
  /** What is to be known of the clock that wrote it: "clock 45 s behind", "clocks differ". */
  readonly clock: string | null;
}

/** Returns the entries oldest first, each time with its zone. */
export const logEntries = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): readonly LogEntry[] => {
  const recorded = recordedZones(facts);
  return timeline(facts).map((entry) => toLogEntry(entry, pack, zone === "utc" ? 0 : recorded(entry.fact.device)));
};

/** Returns what was said of an entry later, each in brackets, in the order of all readable exports; `write` prepares each part. */
export const marksOf = (
  { clock, logged, restored, withdrawn, answer, corrections }: LogEntry,
  write: (part: string) => string = (part) => part,
): readonly string[] => [
  ...(clock ? [`(${clock})`] : []),
  ...(logged ? [`(logged ${write(logged)})`] : []),
  ...restored.map(([takenBack, putBack]) => `(taken back ${write(takenBack)}, put back ${write(putBack)})`),
  ...(withdrawn ? [`(withdrawn ${write(withdrawn)})`] : []),
  ...(answer ? [`(${answer.word} ${write(answer.said)})`] : []),
  ...corrections.map((correction) => `(corrected ${write(correction)})`),
];

const toLogEntry = (entry: TimelineEntry, pack: Pack | null, zone: Zone): LogEntry => {
  const { fact, withdrawn, restored, corrections, answer } = entry;
  const said = ({ at, by }: { readonly at: Instant; readonly by: Person }): string =>
    `${isoStamp(at, zone)} by ${by.name || "unnamed"}`;
  const taken = (one: Withdrawal): string => `${said(one)}${one.reason ? `: ${one.reason}` : ""}`;
  return {
    at: isoStamp(entry.happenedAt ?? fact.at, zone),
    offset: logOffset(entry.offsetMs),
    severity: entry.severity ?? "SEV?",
    role: entry.role ?? "responder",
    person: fact.by.name.trim() === "" ? "unnamed" : fact.by.name,
    kind: String(asStored(fact).type),
    text: describeFact(fact, pack, zone, entry.about),
    withdrawn: withdrawn && taken(withdrawn),
    restored: restored.map((one) => [taken(one.takenBack), said(one)]),
    logged: entry.happenedAt === null ? null : isoStamp(fact.at, zone),
    answer: answer && { word: answer.posted ? "posted" : "not posted", said: said(answer) },
    corrections: corrections.map((one) => `${said(one)}: ${one.text}`),
    id: fact.id,
    clock: entry.clock && clockMarkInWords(entry.clock),
  };
};
