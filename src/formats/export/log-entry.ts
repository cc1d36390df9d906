// What every export says of an entry, before it is put into a format.

import { isoStamp, logOffset } from "../../domain/clock-face.ts";
import type { Fact } from "../../domain/facts.ts";
import type { Person } from "../../domain/ids.ts";
import type { Pack } from "../../domain/pack.ts";
import type { Withdrawal } from "../../domain/views/marks.ts";
import { type TimelineEntry, timeline } from "../../domain/views/timeline.ts";
import { describeFact } from "../describe-fact.ts";

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
  readonly corrections: readonly string[];
  readonly id: string;
}

/** Returns the entries oldest first, each time with its zone. */
export const logEntries = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): readonly LogEntry[] =>
  timeline(facts).map((entry) => toLogEntry(entry, pack, zone));

const toLogEntry = (entry: TimelineEntry, pack: Pack | null, zone: ExportZone): LogEntry => {
  const { fact, withdrawn, restored, corrections } = entry;
  const minutes = zone === "utc" ? 0 : fact.zone;
  const by = ({ name }: Person): string => `by ${name || "unnamed"}`;
  const taken = ({ at, by: person, reason }: Withdrawal): string =>
    `${isoStamp(at, minutes)} ${by(person)}${reason ? `: ${reason}` : ""}`;
  return {
    at: isoStamp(entry.happenedAt ?? fact.at, minutes),
    offset: logOffset(entry.offsetMs),
    severity: entry.severity ?? "SEV?",
    role: entry.role ?? "responder",
    person: fact.by.name.trim() === "" ? "unnamed" : fact.by.name,
    kind: fact.type,
    text: describeFact(fact, pack, minutes, entry.about),
    withdrawn: withdrawn && taken(withdrawn),
    restored: restored.map((one) => [taken(one.takenBack), `${isoStamp(one.at, minutes)} ${by(one.by)}`]),
    logged: entry.happenedAt === null ? null : isoStamp(fact.at, minutes),
    corrections: corrections.map((one) => `${isoStamp(one.at, minutes)} ${by(one.by)}: ${one.text}`),
    id: fact.id,
  };
};
