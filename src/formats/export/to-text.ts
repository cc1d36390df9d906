// The log as plain text: one line per entry, oldest first, header first.

import type { Fact } from "../../domain/incident/facts.ts";
import type { Incident } from "../../domain/incident/incident.ts";
import { titleOf } from "../../domain/incident/title-of.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { titleOr } from "../../domain/words/incident-name.ts";
import { landings } from "../landing/landings.ts";
import { keptInMind } from "./kept-in-mind.ts";
import { type LogEntry, logEntries, marksOf } from "./log-entry.ts";
import { type ExportZone, printedZones } from "./recorded-zone.ts";
import { restrictedLine } from "./restricted-line.ts";
import { severityInExport } from "./severity-words.ts";

/** Returns lines like `2026-11-21T03:02:11Z +00:00:41 SEV2 [ic Ana] text`, `[ic]` for someone without a name. Each entry stays one line. */
export const toText = (incident: Incident, facts: readonly Fact[], pack: Pack | null, zone: ExportZone): string => {
  const zones = printedZones(facts, zone);
  const head = [
    ...restrictedLine(incident, (mark) => `# ${mark}`),
    `# First90 ${incident.drill ? "DRILL log (injected failure, not a real outage)" : "incident log"}: ${titleOr(oneLine(titleOf(incident)))}`,
    ...(incident.run?.injectedFailure ? [`# Injected failure: ${oneLine(incident.run.injectedFailure)}`] : []),
    `# Severity ${severityInExport(incident)}, incident ${incident.id}`,
    ...keptInMind(incident, facts, pack, zones.declared).map((line) => `# ${oneLine(line)}`),
    `# Times in ${zones.name}`,
  ];
  return `${[...head, ...logEntries(facts, pack, zone).map(toLine)].join("\n")}\n`;
};

const toLine = (entry: LogEntry): string => {
  const { at, offset, severity, role, person, text } = entry;
  const marks = marksOf(entry, (part) => oneLine(shortly(part, at)));
  return [
    `${at} ${offset} ${severity} [${[role, oneLine(person)].filter(Boolean).join(" ")}] ${oneLine(text)}`,
    ...marks,
  ].join(" ");
};

// What happened to an entry on its own day needs only the time: "(withdrawn 03:05:00Z by Ana)".
const shortly = (mark: string, at: string): string => (mark.slice(0, 11) === at.slice(0, 11) ? mark.slice(11) : mark);

const oneLine = landings.line.typed;
