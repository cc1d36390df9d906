// The log as CSV (RFC 4180), safe to open in a spreadsheet.

import type { Fact } from "../../domain/incident/facts.ts";
import { foldIncident } from "../../domain/incident/fold.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { DRILL_MARK } from "../../domain/words/incident-name.ts";
import { type LogEntry, logEntries } from "./log-entry.ts";
import type { ExportZone } from "./recorded-zone.ts";
import { restrictedLine } from "./restricted-line.ts";

const columns: readonly (readonly [name: string, read: (entry: LogEntry) => string])[] = [
  ["at", ({ at }) => at],
  // Without its plus sign, which a spreadsheet would take for the start of a formula.
  ["offset", ({ offset }) => offset.replace(/^\+/, "")],
  ["severity", ({ severity }) => severity],
  ["role", ({ role }) => role],
  ["person", ({ person }) => person || "unnamed"],
  ["kind", ({ kind }) => kind],
  ["text", ({ text }) => text],
  ["logged", ({ logged }) => logged ?? ""],
  ["withdrawn", ({ withdrawn }) => withdrawn ?? ""],
  // What was said about the entry later.
  [
    "corrections",
    ({ answer, corrections }) => [...(answer ? [`${answer.word} ${answer.said}`] : []), ...corrections].join("\n"),
  ],
  ["fact id", ({ id }) => id],
  // Newer columns: at the end, so that every column before them keeps its place.
  ["clock", ({ clock }) => clock ?? ""],
  ["put back", ({ restored }) => restored.map((both) => both.join(", put back ")).join("\n")],
];

/**
 * Returns the table with its header; a cell that a spreadsheet would take for a formula starts with an apostrophe. That of
 * a restricted incident says so in a row above it.
 */
export const toCsv = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): string => {
  const isDrill = facts.some((fact) => fact.type === "incident.declared/1" && fact.data.drill);
  // A row that is copied alone must still say what it is.
  const marked = (entry: LogEntry): LogEntry => (isDrill ? { ...entry, text: `${DRILL_MARK} ${entry.text}` } : entry);
  const rows = logEntries(facts, pack, zone).map((entry) => columns.map(([, read]) => read(marked(entry))));
  return [...mark(facts), columns.map(([name]) => name), ...rows]
    .map((row) => `${row.map(cell).join(",")}\r\n`)
    .join("");
};

const mark = (facts: readonly Fact[]): readonly (readonly string[])[] => {
  const [first] = facts;
  // Few logs say anything of it, and folding a long one takes time.
  if (!first || !facts.some(({ type }) => type === "restriction.set/1")) return [];
  return restrictedLine(foldIncident(first.incidentId, facts)).map((line) => [line]);
};

// The full-width forms of these signs count in East Asian spreadsheets.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const cell = (value: string): string => {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
