// The log as CSV (RFC 4180), for any spreadsheet: each knows its letters by the mark in front of it, and none finds a
// formula in it.

import type { Fact } from "../../domain/incident/facts.ts";
import { foldIncident } from "../../domain/incident/fold.ts";
import type { Pack } from "../../domain/pack/pack.ts";
import { DRILL_MARK } from "../../domain/words/incident-name.ts";
import { landings } from "../landing/landings.ts";
import { kindInWords } from "./kind-words.ts";
import { type LogEntry, logEntries } from "./log-entry.ts";
import type { ExportZone } from "./recorded-zone.ts";
import { restrictedLine } from "./restricted-line.ts";
import { roleOf } from "./who-wrote.ts";

type Read = (entry: LogEntry, pack: Pack | null) => string;

const columns: readonly (readonly [name: string, read: Read])[] = [
  ["at", ({ at }) => at],
  // Without a sign, which a spreadsheet would take for the start of a formula.
  ["offset", ({ offset }) => offset.replace(/^\+/, "").replace(/^-(.*)/, "$1 before")],
  ["severity", ({ severity }) => severity],
  ["role", (entry, pack) => roleOf(entry, pack)],
  ["person", ({ person }) => person || "unnamed"],
  ["kind", ({ fact }) => kindInWords(fact)],
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
  ["fact type", ({ kind }) => kind],
];

/** The mark of UTF-8: without it a spreadsheet on Windows reads “Zoë” as “ZoÃ«”. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * Returns the table with its header; an apostrophe stands before what a spreadsheet would take for a formula. That of
 * a restricted incident says so in a row above it.
 */
export const toCsv = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): string => {
  const isDrill = facts.some((fact) => fact.type === "incident.declared/1" && fact.data.drill);
  // A row that is copied alone must still say what it is.
  const marked = (entry: LogEntry): LogEntry => (isDrill ? { ...entry, text: `${DRILL_MARK} ${entry.text}` } : entry);
  const rows = logEntries(facts, pack, zone).map((entry) => [
    ...columns.map(([, read]) => csvCell(read(marked(entry), pack))),
    // A number, whatever its sign.
    String(entry.seconds),
  ]);
  const head = [...columns.map(([name]) => name), "offset seconds"];
  const lines = [...mark(facts), head, ...rows].map((row) => `${row.join(",")}\r\n`);
  return BYTE_ORDER_MARK + lines.join("");
};

const csvCell = landings.csv.typed;

const mark = (facts: readonly Fact[]): readonly (readonly string[])[] => {
  const [first] = facts;
  // Few logs say anything of it, and folding a long one takes time.
  if (!first || !facts.some(({ type }) => type === "restriction.set/1")) return [];
  return restrictedLine(foldIncident(first.incidentId, facts)).map((line) => [line]);
};
