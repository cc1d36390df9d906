// Cells of a CSV file as spreadsheets of three languages read them: split at commas, at semicolons, at tabs. None begins a
// formula, and our own numbers stay numbers.

import { parse } from "csv-parse/sync";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { csvCell } from "../../../src/formats/landing/csv-cell.ts";
import { createWriter, firstNinetySeconds } from "../../kit/log/log.ts";

const separators = [",", ";", "\t"] as const;
const FORMULA = /^[\s"]*[=+\-@＝＋－＠]/;

const read = (csv: string, delimiter: string, quote: string | false = '"'): string[][] =>
  parse(csv, { bom: true, delimiter, quote, relax_quotes: true, relax_column_count: true });

/** With the quotes of our commas and, split elsewhere, without: a quotation mark then may open what nothing closes. */
const everyCell = (csv: string, delimiter: string): readonly string[] => {
  if (delimiter === ",") return read(csv, delimiter).flat();
  const unquoted = read(csv, delimiter, false).flat();
  try {
    return [...unquoted, ...read(csv, delimiter).flat()];
  } catch {
    return unquoted;
  }
};

const logWith = (texts: readonly string[]) => {
  const write = createWriter();
  return [
    ...firstNinetySeconds(write),
    ...texts.flatMap((text, index) => {
      const by = { id: `person-${index}` as never, name: text };
      return [
        write.at(60_000 + index, { type: "note.added/1", data: { kind: "note", text } }, by),
        write.at(60_500 + index, { type: "channel.named/1", data: { name: text } }),
        write.at(61_000 + index, {
          type: "note.added/2",
          data: {
            kind: "note",
            text: `was: ${text}`,
            happenedAt: write.at(-300_000, { type: "incident.resolved/1", data: {} }).at,
          },
        }),
      ];
    }),
  ];
};

const formulasIn = (csv: string, delimiter: string): readonly string[] =>
  everyCell(csv, delimiter).filter((cell) => FORMULA.test(cell) && !/^-\d+$/.test(cell));

const hostile = [
  "=1+1",
  "+cmd|' /C calc'!A0",
  "-2+3",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  '"=1',
  "x;=1+1",
  "x; =1+1",
  'x;"=1+1"',
  "x\t=1+1",
  "x\n=1+1\n+2\n-3\n@4",
  "x\r\n=HYPERLINK(1)",
  "＝1;＋2\t－3\n＠4",
  '=1","=2',
  " \u00a0=1",
  "a,=b;,=c\t,=d",
];

describe.each(separators)("split at %j", (delimiter) => {
  test.each(hostile)("%j begins no formula", (text) => {
    expect(formulasIn(toCsv(logWith([text]), builtInPack, "utc"), delimiter)).toEqual([]);
  });

  test("no text does", () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.constantFrom(..."=+-@;,\t\r\n\"' a1＝＠"), { maxLength: 12 }), { maxLength: 3 }),
        (texts) => {
          const csv = toCsv(logWith(texts.map((parts) => parts.join(""))), builtInPack, "utc");
          expect(formulasIn(csv, delimiter)).toEqual([]);
        },
      ),
      { numRuns: import.meta.env.MODE === "quick" ? 30 : 300 },
    ));
});

test("the file says by its first character that it is UTF-8, and its letters come back", () => {
  const csv = toCsv(logWith(["Zoë – café", "日本", "“quoted”, once"]), builtInPack, "utc");
  expect(csv.startsWith("\ufeff")).toBe(true);
  expect(read(csv, ",").flat()).toContain("note: Zoë – café");
  expect(read(csv, ",")[0]?.[0]).toBe("at");
});

test("offsets are one type in all rows, with no apostrophe: a readable form, and seconds as a number", () => {
  const [head = [], ...rows] = read(toCsv(logWith(["a"]), builtInPack, "utc"), ",");
  const [readable, seconds] = [head.indexOf("offset"), head.indexOf("offset seconds")];
  expect(rows.map((row) => row[readable])).toContain("00:05:00 before");
  expect(rows.map((row) => row[seconds])).toContain("-300");
  for (const row of rows) {
    expect(row[readable]).toMatch(/^\d\d:\d\d:\d\d(?: before)?$/);
    expect(row[seconds]).toMatch(/^-?\d+$/);
  }
});

test("a cell without any of this stays as it is", () => {
  for (const text of ["note: a - b", "2026-11-21T03:02:11Z", "SEV2", "p99 = 5 s", "ops@carta.example"])
    expect(csvCell(text)).toBe(text);
});
