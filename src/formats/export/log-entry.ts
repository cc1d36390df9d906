// What every export says about an entry, before it is formatted.

import { clockMarkInWords } from "../../domain/clock/clock-mark-in-words.ts";
import type { Instant, Person } from "../../domain/fact/ids.ts";
import type { Fact } from "../../domain/incident/facts.ts";
import { asStored } from "../../domain/incident/sealed.ts";
import type { Pack, RoleId } from "../../domain/pack/pack.ts";
import { isoStamp, logOffset } from "../../domain/text/calendar.ts";
import type { Zone } from "../../domain/text/zone.ts";
import type { Withdrawal } from "../../domain/told/marks.ts";
import { type TimelineEntry, timeline } from "../../domain/views/timeline.ts";
import { severityName } from "../../domain/words/incident-name.ts";
import { describeFact } from "../fact/describe-fact.ts";
import { withShownMarks } from "../landing/shown-marks.ts";
import { type ExportZone, printedZones } from "./recorded-zone.ts";

export interface LogEntry {
  readonly at: string;
  readonly offset: string;
  /** The same in seconds. */
  readonly seconds: number;
  readonly severity: string;
  /** The id of the role, "responder" for somebody without one. */
  readonly role: RoleId;
  /** Empty for someone without a name. */
  readonly person: string;
  readonly kind: string;
  readonly text: string;
  readonly withdrawn: string | null;
  /** Each time it was taken back and put back. */
  readonly restored: readonly (readonly [takenBack: string, putBack: string])[];
  /** When it was written down, if that was later than it happened. */
  readonly logged: string | null;
  /** What somebody said about an update, and when; null if nobody did. */
  readonly answer: { readonly word: "posted" | "not posted"; readonly said: string } | null;
  readonly corrections: readonly string[];
  readonly id: string;
  /** What to know about the clock it was written by: "clock 45 s behind", "clocks differ". */
  readonly clock: string | null;
  readonly fact: Fact;
}

/** Returns the entries oldest first, each time with its zone. */
export const logEntries = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): readonly LogEntry[] => {
  const zones = printedZones(facts, zone);
  return timeline(facts).map((entry) => toLogEntry(entry, pack, zones.of(entry.fact.device)));
};

/**
 * Returns what was said about an entry later, each in brackets, in the order of all readable exports; each part passes
 * through `write` first.
 */
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
    seconds: Math.trunc(entry.offsetMs / 1000),
    severity: severityName(entry.severity, entry.severityStem),
    role: entry.role ?? "responder",
    person: fact.by.name.trim() === "" ? "" : withShownMarks(fact.by.name),
    kind: String(asStored(fact).type),
    text: withShownMarks(describeFact(fact, pack, zone, entry.about)),
    withdrawn: withdrawn && taken(withdrawn),
    restored: restored.map((one) => [taken(one.takenBack), said(one)]),
    logged: entry.happenedAt === null ? null : isoStamp(fact.at, zone),
    answer: answer && { word: answer.posted ? "posted" : "not posted", said: said(answer) },
    corrections: corrections.map((one) => `${said(one)}: ${one.text}`),
    id: fact.id,
    clock: entry.clock && clockMarkInWords(entry.clock),
    fact,
  };
};
