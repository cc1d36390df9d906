// The log as CSV (RFC 4180), safe to open in a spreadsheet.

import type { Fact } from "../../domain/facts.ts";
import type { Pack } from "../../domain/pack.ts";
import { type ExportZone, logEntries } from "./log-entry.ts";

const columns = [
  "at",
  "offset",
  "severity",
  "role",
  "person",
  "kind",
  "text",
  "withdrawn",
  "corrections",
  "id",
] as const;

/** Returns the table with its header; a cell that a spreadsheet would take for a formula starts with an apostrophe. */
export const toCsv = (facts: readonly Fact[], pack: Pack | null, zone: ExportZone): string => {
  const rows = logEntries(facts, pack, zone).map((entry) =>
    columns.map((column) => {
      if (column === "corrections") return entry.corrections.join("\n");
      return entry[column] ?? "";
    }),
  );
  return [columns, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
};

// The offset's own plus sign is kept: "+00:00:41" is no formula, and the column is ours.
const cell = (value: string): string => {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[+-]\d\d:\d\d:\d\d$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
