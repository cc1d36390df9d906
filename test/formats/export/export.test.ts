import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInPack } from "../../../src/content/built-in-pack.ts";
import { knownFactTypes } from "../../../src/domain/incident/facts.ts";
import { foldIncident } from "../../../src/domain/incident/fold.ts";
import { fileName } from "../../../src/formats/export/file-name.ts";
import { toCsv } from "../../../src/formats/export/to-csv.ts";
import { toJson } from "../../../src/formats/export/to-json.ts";
import { toMarkdown } from "../../../src/formats/export/to-markdown.ts";
import { toText } from "../../../src/formats/export/to-text.ts";
import { describeFact } from "../../../src/formats/fact/describe-fact.ts";
import { factFormats } from "../../../src/formats/fact/fact-formats.ts";
import { readExport } from "../../../src/formats/import/read-export.ts";
import { fullRun } from "../../kit/log/full-run.ts";
import { createWriter, firstNinetySeconds, INCIDENT } from "../../kit/log/log.ts";
import { anyLog } from "../../kit/random/any-log.ts";

const facts = fullRun();
const incident = foldIncident(INCIDENT, facts);

/** An independent reader of RFC 4180. */
const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [[]];
  let cell = "";
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const one = text[at];
    if (quoted) {
      if (one === '"' && text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (one === '"') quoted = false;
      else cell += one;
    } else if (one === '"') quoted = true;
    else if (one === ",") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (one === "\r" && text[at + 1] === "\n") {
      rows.at(-1)?.push(cell);
      cell = "";
      rows.push([]);
      at += 1;
    } else cell += one;
  }
  return rows.slice(0, -1);
};

describe("the text export", () => {
  const lines = toText(incident, facts, builtInPack, "utc").trimEnd().split("\n");

  test("has one line an entry after its header, newest last, in UTC", () => {
    expect(lines.filter((line) => line.startsWith("#")).slice(2)).toEqual([
      "# 7 of 8 in the first ninety seconds",
      "# Temporary, still on: Feature switched off (Ben, since 2026-11-21 03:03 UTC), owned by Ben until 2026-11-22 04:02 UTC",
      "# Times in UTC",
    ]);
    expect(lines[6]).toBe("2026-11-21T03:02:11Z +00:00:00 SEV? [responder Ana] incident declared");
    expect(lines).toContain("2026-11-21T03:02:20Z +00:00:09 SEV2 [ic Ana] Ana is incident commander");
    for (const line of lines.slice(5))
      expect(line).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ [+-]\d\d:\d\d:\d\d SEV[1-4?] \[\S+ \S+\] ./);
  });

  test("puts a back-dated entry where it happened, and says when it was logged", () =>
    expect(lines[5]).toBe(
      "2026-11-21T02:58:11Z -00:04:00 SEV? [responder Ana] impact: First failed payment (logged 03:02:59Z)",
    ));

  test("keeps what was withdrawn and what corrects it beside the entry", () => {
    expect(lines.find((line) => line.includes("Wrong channel"))).toMatch(/\(withdrawn 03:03:23Z by Ana\)$/);
    expect(lines.find((line) => line.includes("after 30 s"))).toMatch(
      /\(corrected .* by Ana: Payments time out after 10 s\)$/,
    );
  });

  test("prints local times with their offset", () =>
    expect(toText(incident, facts, builtInPack, "recorded")).toContain("2026-11-21T04:02:11+01:00 +00:00:00"));

  test("says DRILL at its head and in its name for a drill", () => {
    const write = createWriter();
    const drill = [write.at(0, { type: "incident.declared/1", data: { drill: true } })];
    const state = foldIncident(INCIDENT, drill);
    expect(toText(state, drill, null, "utc")).toMatch(/^# First90 DRILL log/);
    expect(toMarkdown(state, drill, null, "utc")).toMatch(/^# \[DRILL\]/);
    expect(fileName(state, "csv")).toBe("drill-first90-20261121-0302-4rv9-sev.csv");
  });

  test("stays one line an entry for any log", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const text = toText(foldIncident(INCIDENT, log), log, builtInPack, "utc").trimEnd();
        const lines = text.split("\n");
        const entries = lines.slice(lines.findIndex((line) => line.startsWith("# Times in ")) + 1);
        for (const line of entries) expect(line).toMatch(/^[\d-]+T/);
      }),
    ));
});

describe("the CSV export", () => {
  test("reads back cell by cell", () => {
    const rows = parseCsv(toCsv(facts, builtInPack, "utc"));
    expect(rows[0]).toEqual([
      "\ufeffat",
      "offset",
      "severity",
      "role",
      "person",
      "kind",
      "text",
      "logged",
      "withdrawn",
      "corrections",
      "fact id",
      "clock",
      "put back",
      "fact type",
      "offset seconds",
    ]);
    expect(rows.every((row) => row.length === 15)).toBe(true);
    expect(rows.slice(1).every((row) => /^-?\d+$/.test(row[14] ?? ""))).toBe(true);
    expect(rows.find((row) => row[6]?.includes("First failed payment"))?.slice(1, 3)).toEqual([
      "00:04:00 before",
      "SEV?",
    ]);
  });

  test("has no cell that a spreadsheet would run, for any log", () => {
    const write = createWriter();
    const hostile = ["=1+1", "+cmd", "-2", "@SUM(A1)", "\t=1", '"=1'].map((text, index) =>
      write.at(index, { type: "channel.named/1", data: { name: text } }, { ...facts[0]!.by, name: text }),
    );
    return fc.assert(
      fc.property(anyLog, (log) => {
        const rows = parseCsv(toCsv([...log, ...hostile], builtInPack, "utc"));
        expect(rows.flat().filter((cell) => /^(?!-\d+$)[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the Markdown export", () => {
  test("escapes what people typed", () => {
    const write = createWriter();
    const log = [
      ...firstNinetySeconds(write),
      write.at(50_000, { type: "note.added/1", data: { kind: "note", text: "a | b <script> [x](y) `c`\nnext" } }),
    ];
    const text = toMarkdown(foldIncident(INCIDENT, log), log, builtInPack, "utc");
    expect(text).toContain("a \\| b \\<script\\> \\[x\\](y) \\`c\\`<br>next");
  });
});

describe("the JSON export", () => {
  test("imports back to the same facts, byte for byte, for any declared log", () =>
    fc.assert(
      fc.property(anyLog, (log) => {
        const write = createWriter(INCIDENT, "device-9");
        const all = [write.at(-9_000, { type: "incident.declared/1", data: { drill: false } }), ...log];
        const read = readExport(toJson(INCIDENT, all));
        expect(read).toEqual({ ok: true, incidentId: INCIDENT, facts: all });
        if (read.ok) expect(toJson(INCIDENT, read.facts)).toBe(toJson(INCIDENT, all));
      }),
      { numRuns: 60 },
    ));

  test("of the first version is still read", () => {
    const frozen = readFileSync(resolve(import.meta.dirname, "../../fixtures/export-v1.json"), "utf8");
    const read = readExport(frozen);
    expect(read.ok).toBe(true);
    if (read.ok) {
      expect(foldIncident(read.incidentId, read.facts).phase.type).toBe("stood-down");
      expect(toJson(read.incidentId, read.facts)).toBe(frozen);
    }
  });

  test("with logical time, of two phones 45 s apart, is read as it was written", () => {
    const frozen = readFileSync(resolve(import.meta.dirname, "../../fixtures/export-order.json"), "utf8");
    const read = readExport(frozen);
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    const { roles, phase, told, last } = foldIncident(read.incidentId, read.facts);
    expect(roles.ic).toMatchObject({ type: "held", person: { name: "Ben" }, device: "device-2" });
    expect([phase.type, told.engineering?.posted, last?.type]).toEqual(["mitigating", true, "note.added/1"]);
    expect(toJson(read.incidentId, read.facts)).toBe(frozen);
  });

  test.each([
    [-1, "smaller than"],
    [1.5, "must be"],
    [Number.MAX_SAFE_INTEGER, "larger than"],
  ])("is refused with its place if an order is %s", (order, words) => {
    const read = readExport(toJson(INCIDENT, [{ ...facts[0]!, order: order as never }]));
    expect(read).toMatchObject({
      ok: false,
      message: expect.stringMatching(new RegExp(`^log\\[0\\]\\.order .*${words}`)),
    });
  });

  test("is refused if an entry stands where no entry of the log can have put it", () => {
    const far = { ...facts[1]!, order: 506_804_601_599_998 as never };
    expect(readExport(toJson(INCIDENT, [facts[0]!, far]))).toMatchObject({
      ok: false,
      message: expect.stringContaining(`The entry “${far.id}” is further ahead in time`),
    });
    const near = { ...facts[1]!, order: (facts[1]!.at + 3_600_000) as never };
    expect(readExport(toJson(INCIDENT, [facts[0]!, near])).ok).toBe(true);
  });

  test("keeps facts of a newer version and fields it doesn't know", () => {
    const future = { ...facts[0]!, id: "future-1", type: "page.sent/7", data: { to: "all" }, extra: 1 };
    const read = readExport(toJson(INCIDENT, [facts[0]!, future as never]));
    expect(read.ok && read.facts[1]).toEqual(future);
  });
});

test("every fact type has its schema, its sentence, and a place in the stories", () => {
  const types = Object.keys(knownFactTypes);
  expect(Object.keys(factFormats).sort()).toEqual([...types].sort());
  const sentences = facts.map((fact) => describeFact(fact, builtInPack, 0));
  expect(sentences.every((sentence) => sentence.length > 3 && !sentence.includes("undefined"))).toBe(true);
  expect(new Set(facts.map(({ type }) => type))).toEqual(new Set(types));
  expect(describeFact({ ...facts[0]!, type: "page.sent/7" } as never, null, 0)).toBe(
    "entry from a newer version (page.sent/7)",
  );
});

test("every form says whether an update was posted, as somebody said later", () => {
  const write = createWriter();
  const told = firstNinetySeconds(write);
  const copied = told.findLast(({ type }) => type === "update.posted/1");
  if (!copied) throw new Error("an update");
  const log = [...told, write.at(60_000, { type: "update.answered/1", data: { target: copied.id, posted: false } })];
  const incident = foldIncident(INCIDENT, log);
  expect(toText(incident, log, builtInPack, "utc")).toContain("(not posted 03:03:11Z by Ana)");
  expect(toCsv(log, builtInPack, "utc")).toContain(",not posted 2026-11-21T03:03:11Z by Ana,");
  expect(toMarkdown(incident, log, builtInPack, "utc")).toContain("(not posted 2026-11-21T03:03:11Z by Ana)");
});
