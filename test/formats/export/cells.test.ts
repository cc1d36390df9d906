// Text that people typed can't break out of a line, a cell or a table, whatever it is.

import * as fc from "fast-check";
import markdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { type Fact, isUpdate } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { isRestricted } from "../../../src/domain/incident/is-restricted.ts";
import { kindInWords } from "../../../src/formats/export/kind-words.ts";
import { logEntries } from "../../../src/formats/export/log-entry.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { roleOf } from "../../../src/formats/export/who-wrote.ts";
import { withShownMarks } from "../../../src/formats/landing/shown-marks.ts";
import { ana, createWriter, INCIDENT } from "../../kit/log/log.ts";
import { wildLog } from "../../kit/random/arbitraries.ts";

/**
 * A reader of RFC 4180 by its grammar: cells are either quoted, with doubled quotes, or contain no special characters.
 */
const readCsv = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.replace(/^\ufeff/, "");
  while (rest !== "") {
    const match = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/.exec(rest);
    if (!match) throw new Error(`no cell at ${JSON.stringify(rest.slice(0, 40))}`);
    row.push(match[1] === undefined ? (match[2] ?? "") : match[1].replaceAll('""', '"'));
    if (match[3] === "\r\n") {
      rows.push(row);
      row = [];
    }
    rest = rest.slice(match[0].length);
  }
  return rows;
};

const forms = (log: readonly Fact[], zone: "utc" | "recorded") => {
  const incident = foldIncident(INCIDENT, log);
  const text = toText(incident, log, builtInPack, zone);
  return {
    isRestricted: isRestricted(incident),
    isDrill: log.some((fact) => fact.type === "incident.declared/1" && fact.data.drill),
    headLines: text.split("\n").filter((line) => line.startsWith("# ")).length,
    entries: logEntries(log, builtInPack, zone),
    csv: toCsv(log, builtInPack, zone),
    text,
    markdown: toMarkdown(incident, log, builtInPack, zone),
  };
};
const reader = markdownIt({ html: true, linkify: true });
const zones = fc.constantFrom("utc", "recorded" as const);

describe("for any log", () => {
  test("the CSV reads back cell by cell, and no cell is a formula", () =>
    fc.assert(
      fc.property(wildLog, zones, (log, zone) => {
        const { csv, entries, isDrill, isRestricted: isMarked } = forms(log, zone);
        const [head, ...rows] = readCsv(csv).slice(isMarked ? 1 : 0);
        expect(head).toHaveLength(15);
        expect(rows).toHaveLength(entries.length);
        for (const [index, row] of rows.entries()) {
          const entry = entries[index];
          if (!entry) throw new Error("a row without its entry");
          // The apostrophes and the marks in mentions are all that is added; what nobody can see is named.
          const bare = (cell: string): string => cell.replace(/['\u2060]/g, "");
          expect(row.map(bare)).toEqual(
            [
              entry.at,
              entry.offset.replace(/^\+/, "").replace(/^-(.*)/, "$1 before"),
              entry.severity,
              roleOf(entry, builtInPack),
              entry.person || "unnamed",
              kindInWords(entry.fact),
              isDrill ? `[DRILL] ${entry.text}` : entry.text,
              entry.logged ?? "",
              entry.withdrawn ?? "",
              [...(entry.answer ? [`${entry.answer.word} ${entry.answer.said}`] : []), ...entry.corrections].join("\n"),
              entry.id,
              entry.clock ?? "",
              entry.restored.map((both) => both.join(", put back ")).join("\n"),
              entry.kind,
              String(entry.seconds),
            ].map((cell) => bare(withShownMarks(cell))),
          );
          for (const cell of row.slice(0, -1)) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
        }
      }),
      { numRuns: 60 },
    ));

  test("the text has one line an entry, each with its time, zone, offset, severity and writer", () =>
    fc.assert(
      fc.property(wildLog, zones, (log, zone) => {
        const { text, entries, headLines } = forms(log, zone);
        const lines = text.split(/[\n\r\v\f\u0085\u2028\u2029]/);
        expect(lines.pop()).toBe("");
        expect(lines).toHaveLength(entries.length + headLines);
        const stamp = zone === "utc" ? "Z" : "(?:Z|[+-]\\d\\d:\\d\\d)";
        const shape = new RegExp(
          `^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d${stamp} [+-]\\d\\d:\\d\\d:\\d\\d (?:SEV[1-4?]|P[1-5?]) \\[[a-z-]+(?: .+)?\\] .`,
        );
        for (const line of lines.slice(headLines)) expect(line).toMatch(shape);
      }),
      { numRuns: 60 },
    ));

  test("a writer whose name is nothing but space is unnamed", () => {
    const log = [createWriter().at(0, { type: "incident.resolved/1", data: {} }, { ...ana, name: " \t" })];
    expect(forms(log, "utc").text).toMatch(/ \[responder\] resolved\n$/);
  });

  test("the Markdown table keeps its five columns, and nothing in it is markup", () =>
    fc.assert(
      fc.property(wildLog, (log) => {
        const { markdown, entries } = forms(log, "utc");
        const rows = markdown.split("\n").filter((line) => line.startsWith("| "));
        expect(rows).toHaveLength(entries.length + 1);
        for (const row of rows) {
          expect(row.replace(/\\./gu, "").match(/\|/g)).toHaveLength(6);
        }
        const table = markdown.slice(markdown.indexOf("| Time |"));
        const tokens = reader
          .parse(table, {})
          .flatMap(({ type, children }) => [
            type,
            ...(children ?? []).map((child) => (child.content === "<br>" ? "break" : child.type)),
          ]);
        const known = /^(?:t(?:able|head|body|r|h|d)_(?:open|close)|inline|text|break|(?:link|strong)_(?:open|close))$/;
        expect(tokens.filter((type) => !known.test(type))).toEqual([]);
        // The bold words of an update are the writer's own; nobody else's text makes any.
        const updates = entries.filter(({ fact }) => isUpdate(fact));
        if (updates.length === 0) expect(tokens).not.toContain("strong_open");
        expect(tokens.filter((type) => type === "td_open")).toHaveLength(5 * entries.length);
      }),
      { numRuns: 60 },
    ));
});
